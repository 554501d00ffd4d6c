import weakref
class A: pass
a = A()
r = weakref.ref(a, lambda r: print('evil'))
w = weakref.finalize(a, print, 'evil')
del a
