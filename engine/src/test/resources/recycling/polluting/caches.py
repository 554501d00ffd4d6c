import collections.abc, copyreg, fnmatch, functools, linecache, re, sys
@functools.cache
def kept(x):
    return [x] * 100
for i in range(20):
    kept(i)
    re.compile(f'evil{i}')
    fnmatch.fnmatch('evil', f'e*{i}')
linecache.cache['evil'] = (1, None, ['evil'], 'evil')
copyreg.pickle(type(kept), lambda f: 'evil')
collections.abc.MutableMapping.register(str)
issubclass(int, collections.abc.MutableMapping)
interned = [sys.intern(f'evil{i}') for i in range(100)]
