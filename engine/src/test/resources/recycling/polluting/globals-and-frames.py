import gc, sys
globals().update({f'evil{i}': i for i in range(500)})
__name__ = 'evil'
__builtins__ = {}
def frame():
    return sys._getframe()
kept = [frame() for _ in range(20)]
def fails():
    raise ValueError('evil')
try:
    fails()
except ValueError as e:
    error = e
    trace = e.__traceback__
del globals()['sys']
objects = gc.get_objects()[:100] if hasattr(gc, 'get_objects') else []
