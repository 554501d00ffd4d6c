"""An event loop that waits for nothing but time: the sandbox has no sockets, pipes or signals."""

import time

from . import base_events
from . import events

__all__ = (
    'SelectorEventLoop',
    'AbstractChildWatcher', 'SafeChildWatcher', 'FastChildWatcher', 'PidfdChildWatcher',
    'MultiLoopChildWatcher', 'ThreadedChildWatcher',
    'DefaultEventLoopPolicy',
)


class _Waiting:
    """Stands where a selector would: there are no events, so it only waits."""

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError(
                'asyncio waits for ever: every task waits for another one, or for something '
                'outside the sandbox that never comes')
        if timeout > 0:
            time.sleep(timeout)
        return ()

    def close(self):
        pass

    def get_map(self):
        return {}


def _denied(name, kind='network'):
    def method(self, *args, **kwargs):
        raise SandboxDenied.denial(f'asyncio {name}', kind)
    return method


def _denied_coroutine(name, kind='network'):
    async def method(self, *args, **kwargs):
        raise SandboxDenied.denial(f'asyncio {name}', kind)
    return method


class SelectorEventLoop(base_events.BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        self._selector = _Waiting()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        super().close()

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is not None:
            self._default_executor.shutdown()

    for _name in ('add_reader remove_reader add_writer remove_writer').split():
        locals()[_name] = _denied(_name)
    for _name in ('add_signal_handler', 'remove_signal_handler'):
        locals()[_name] = _denied(_name, 'signals')
    for _name in ('create_connection create_server create_unix_connection create_unix_server '
                  'create_datagram_endpoint connect_accepted_socket start_tls sendfile '
                  'getaddrinfo getnameinfo sock_recv sock_recv_into sock_recvfrom '
                  'sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept '
                  'sock_sendfile connect_read_pipe connect_write_pipe').split():
        locals()[_name] = _denied_coroutine(_name)
    for _name in ('subprocess_exec', 'subprocess_shell'):
        locals()[_name] = _denied_coroutine(_name, 'processes')
    del _name


class AbstractChildWatcher:
    def __init__(self, *args, **kwargs):
        raise SandboxDenied.denial('asyncio child watcher', 'processes')


SafeChildWatcher = FastChildWatcher = PidfdChildWatcher = AbstractChildWatcher
MultiLoopChildWatcher = ThreadedChildWatcher = AbstractChildWatcher


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    _loop_factory = SelectorEventLoop


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
