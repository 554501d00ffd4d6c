"""The sandbox has one group."""

from collections import namedtuple

struct_group = namedtuple('struct_group', 'gr_name gr_passwd gr_gid gr_mem')
_GROUP = struct_group('sandbox', 'x', 1000, [])


def getgrgid(gid):
    if gid != 1000:
        raise KeyError(f'getgrgid(): gid not found: {gid}')
    return _GROUP


def getgrnam(name):
    if name != 'sandbox':
        raise KeyError(f'getgrnam(): name not found: {name!r}')
    return _GROUP


def getgrall():
    return [_GROUP]
