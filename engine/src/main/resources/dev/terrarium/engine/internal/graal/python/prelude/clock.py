# A clock that stands still, and elapsed time that passes only by sleeping and by looking at it.
def _setup(main, nanos):
    import _imp

    class Spec:
        name = 'time'

    time = _imp.create_builtin(Spec)
    elapsed = 0

    def monotonic_ns():
        nonlocal elapsed
        elapsed += 1000
        return elapsed

    def monotonic():
        return monotonic_ns() / 1e9

    def sleep(seconds, /):
        nonlocal elapsed
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        elapsed += int(seconds * 1e9)

    def defaulting(function):
        def at(seconds=None, /):
            return function(nanos / 1e9 if seconds is None else seconds)
        at.__name__ = at.__qualname__ = function.__name__
        return at

    gmtime, strftime, asctime = time.gmtime, time.strftime, time.asctime
    time.time = lambda: nanos / 1e9
    time.time_ns = lambda: nanos
    for name in ('gmtime', 'localtime', 'ctime'):
        setattr(time, name, defaulting(getattr(time, name)))
    time.strftime = lambda form, *t: strftime(form, *(t or (gmtime(nanos / 1e9),)))
    time.asctime = lambda *t: asctime(*(t or (gmtime(nanos / 1e9),)))
    time.monotonic = time.perf_counter = time.process_time = time.thread_time = monotonic
    time.monotonic_ns = time.perf_counter_ns = time.process_time_ns = monotonic_ns
    time.thread_time_ns = monotonic_ns
    time.sleep = sleep


_setup
