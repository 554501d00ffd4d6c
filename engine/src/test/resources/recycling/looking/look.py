import sys
loaded = sorted(sys.modules)
import builtins, json, re, collections, functools, decimal, warnings, codecs, os, weakref, gc
import locale, random, asyncio, atexit, contextvars, copyreg, datetime, enum, logging, string, threading, types, zlib


def described(namespace):
    return [(str(name), type(value).__name__, str(getattr(value, '__qualname__', '')))
            for name, value in sorted(namespace.items(), key=lambda item: str(item[0]))]


def fingerprint(module):
    text = described(vars(module))
    for value in list(vars(module).values()):
        if isinstance(value, type) and getattr(value, '__module__', '') == module.__name__:
            text.append((value.__name__, described(vars(value)), [base.__name__ for base in value.__mro__]))
    return zlib.crc32(str(text).encode())


def look():
    random.seed(7)
    return str({
        'loaded': loaded,
        'modules': {name: fingerprint(module) for name, module in sorted(sys.modules.items())
                    if isinstance(module, types.ModuleType) and name != '__main__'},
        'globals': sorted(name for name in globals() if name not in ours),
        'json': json.dumps({'a': [1, 2.5]}), 'loads': json.loads('{"a": [1.5, null]}'),
        're': [re.sub('a', 'b', 'aaa'), sorted(map(str, re._cache))],
        'sys': [sys.path, sys.argv, sys.getrecursionlimit(), sys.gettrace(), sys.getprofile(),
                sys.getdefaultencoding(), sys.stdout.encoding, [type(f).__name__ for f in sys.meta_path],
                len(sys.path_hooks), sys.getswitchinterval(), str(sys.displayhook), str(sys.excepthook)],
        'decimal': str(decimal.getcontext()), 'division': str(decimal.Decimal(1) / 3),
        'warnings': [str(f[:1] + f[2:3]) for f in warnings.filters],
        'codecs': [codecs.lookup('utf-8').name, 'ä'.encode('latin-1'), b'\xff'.decode('utf-8', 'replace')],
        'os': [os.getcwd(), os.listdir('.'), os.listdir('/tmp'), dict(os.environ), os.path.join('a', 'b')],
        'locale': [locale.setlocale(locale.LC_ALL), locale.localeconv()['decimal_point'], f'{1234.5:n}'],
        'random': random.random(),
        # a set, since classes that are garbage may be there still
        'subclasses': {base.__name__: sorted({c.__name__ for c in base.__subclasses__()})
                       for base in (Exception, list, dict, str, int, enum.Enum, threading.Thread, json.JSONEncoder)},
        'registered': [issubclass(str, collections.abc.MutableMapping), sorted(map(str, copyreg.dispatch_table))],
        'functools': [functools.reduce(lambda a, b: a + b, [1, 2]), str(print), str(len), abs(-1)],
        'gc': [gc.isenabled(), len(gc.callbacks)],
        'logging': [logging.root.level, len(logging.root.handlers), sorted(logging.root.manager.loggerDict)],
        'threads': threading.active_count(), 'context': len(contextvars.copy_context()),
        'loop': str(asyncio._get_running_loop()), 'template': string.Template('$a').substitute(a=1),
        'date': str(datetime.date(2026, 1, 2)), 'dead': weakref.ref(type('X', (), {}))() is None,
    })


ours = set(globals()) | {'ours'}
look()
