"""Sockets are not available in the sandbox; this module keeps what does not need a network."""

_denied = SandboxDenied.denied

error = OSError
timeout = TimeoutError
has_ipv6 = False
has_dualstack_ipv6 = lambda: False
_GLOBAL_DEFAULT_TIMEOUT = object()

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
SOCK_CLOEXEC, SOCK_NONBLOCK = 524288, 2048
SOL_SOCKET, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_KEEPALIVE, SO_BROADCAST, SO_REUSEPORT = (
    1, 2, 3, 4, 9, 6, 15)
SO_SNDBUF, SO_RCVBUF, SO_LINGER = 7, 8, 13
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
TCP_NODELAY, IPV6_V6ONLY = 1, 26
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_ADDRCONFIG = 1, 2, 4, 32
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
EAI_NONAME, EAI_FAMILY, EAI_AGAIN = -2, -6, -3
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7f000001, 0xffffffff
SOMAXCONN, MSG_PEEK, MSG_DONTWAIT = 4096, 2, 64
AddressFamily = SocketKind = int


class herror(OSError):
    pass


class gaierror(OSError):
    pass


class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        raise SandboxDenied.denial('socket.socket()', 'network')


SocketType = socket

for _name in ('create_connection create_server fromfd getaddrinfo gethostbyaddr gethostbyname '
              'gethostbyname_ex getnameinfo socketpair getservbyname getservbyport if_nameindex '
              'sethostname').split():
    globals()[_name] = _denied(f'socket.{_name}()', 'network')
del _name

_default_timeout = None


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout):
    global _default_timeout
    _default_timeout = timeout


def gethostname():
    return 'sandbox'


def getfqdn(name=''):
    return name or 'sandbox'


def htons(x):
    return int.from_bytes(x.to_bytes(2, 'big'), 'little')


def htonl(x):
    return int.from_bytes(x.to_bytes(4, 'big'), 'little')


ntohs, ntohl = htons, htonl


def inet_aton(text):
    import ipaddress
    try:
        return ipaddress.IPv4Address(text).packed
    except ValueError:
        raise OSError('illegal IP address string passed to inet_aton') from None


def inet_ntoa(packed):
    return '.'.join(map(str, packed))


def inet_pton(family, text):
    import ipaddress
    try:
        return (ipaddress.IPv6Address if family == AF_INET6 else ipaddress.IPv4Address)(text).packed
    except ValueError:
        raise OSError('illegal IP address string passed to inet_pton') from None


def inet_ntop(family, packed):
    import ipaddress
    return str(ipaddress.ip_address(packed))
