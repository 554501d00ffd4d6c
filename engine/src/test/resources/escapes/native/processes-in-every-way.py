# outcome: completed
# value: []
import os

ran = []
attempts = {
    "system": lambda: os.system("id"),
    "popen": lambda: os.popen("id").read(),
    "execv": lambda: os.execv("/bin/sh", ["sh"]),
    "execve": lambda: os.execve("/bin/sh", ["sh"], {}),
    "execl": lambda: os.execl("/bin/sh", "sh"),
    "fork": lambda: os.fork(),
    "forkpty": lambda: os.forkpty(),
    "spawnl": lambda: os.spawnl(os.P_WAIT, "/bin/sh", "sh"),
    "posix_spawn": lambda: os.posix_spawn("/bin/sh", ["sh"], {}),
    "wait": lambda: os.wait(),
    "waitpid": lambda: os.waitpid(-1, 0),
    "kill": lambda: os.kill(1, 0),
    "killpg": lambda: os.killpg(0, 0),
    "nice": lambda: os.nice(1),
    "setsid": lambda: os.setsid(),
    "pipe": lambda: os.pipe(),
    "openpty": lambda: os.openpty(),
}
for name, attempt in attempts.items():
    try:
        attempt()
        ran.append(name)
    except (OSError, AttributeError):
        pass
ran
