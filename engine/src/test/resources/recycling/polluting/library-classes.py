import collections, functools
collections.UserDict.__repr__ = lambda s: 'pwned'
collections.ChainMap.__getitem__ = None
collections.Counter.evil = 1
@functools.lru_cache
def f(x): return x
functools.reduce = None
f(1)
