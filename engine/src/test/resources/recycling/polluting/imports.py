import builtins, importlib, sys, types
real = builtins.__import__
builtins.__import__ = lambda name, *a, **k: real('math' if name == 'json' else name, *a, **k)
builtins.__build_class__ = lambda *a, **k: 'evil'
importlib.import_module = None
importlib.reload = None
evil = types.ModuleType('random')
evil.random = lambda: 0.5
sys.modules['random'] = evil
sys.modules['decimal'] = None
sys.path[:] = ['/workspace']
sys.path_importer_cache.clear()
sys.dont_write_bytecode = True
open('/workspace/asyncio.py', 'w').write('evil = 1')
