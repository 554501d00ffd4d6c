# Compiles the library modules that programs import most, so that importing them costs no parsing.
def _setup(main, stdlib, modules, keep):
    import importlib
    import sys
    from importlib import _bootstrap_external as external
    import _imp

    for name in modules:
        try:
            importlib.import_module(name)
        except Exception:  # what cannot be imported here is compiled when it is needed
            continue
    for module in list(sys.modules.values()):
        path = getattr(module, '__file__', None)
        if not path or not path.startswith(stdlib) or not path.endswith('.py'):
            continue
        source = open(path, 'rb').read()
        code = compile(source, path, 'exec', dont_inherit=True)
        digest = _imp.source_hash(external._RAW_MAGIC_NUMBER, source)
        keep(path[len(stdlib) + 1:], external._code_to_hash_pyc(code, digest, False))


_setup
