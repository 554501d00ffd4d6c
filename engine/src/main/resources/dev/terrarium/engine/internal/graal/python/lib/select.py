"""There is nothing to wait for in the sandbox but time."""

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32


def select(rlist, wlist, xlist, timeout=None, /):
    if rlist or wlist or xlist or timeout is None:
        raise SandboxDenied.denial('select.select()', 'system')
    import time
    time.sleep(timeout)
    return [], [], []
