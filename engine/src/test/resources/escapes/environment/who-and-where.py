# outcome: completed
# value: []
import getpass
import os
import platform
import socket
import sys
import sysconfig

facts = []
for attempt in (
    lambda: os.getpid(), lambda: os.getlogin(), lambda: getpass.getuser(), lambda: os.uname(), lambda: platform.platform(),
    lambda: platform.node(), lambda: platform.java_ver(), lambda: platform.processor(), lambda: socket.gethostname(),
    lambda: sys.executable, lambda: sys.argv, lambda: sysconfig.get_config_vars(), lambda: sysconfig.get_paths(),
    lambda: os.cpu_count(), lambda: os.getloadavg(), lambda: os.sysconf("SC_PHYS_PAGES"), lambda: os.get_terminal_size(),
    lambda: platform.libc_ver(), lambda: platform.python_build(), lambda: platform.freedesktop_os_release(), lambda: os.times(),
):
    try:
        facts.append(str(attempt()))
    except (OSError, AttributeError, ImportError, KeyError, ValueError):
        pass
words = ("root", ".m2", "temurin", "jdk", "openjdk", "/home", "x86_64-linux-gnu/jvm", "HotSpot", "java")
[f for f in facts if any(w in f for w in words)]
