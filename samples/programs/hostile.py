"""What a prompt-injected program might try."""

import os


def attempt(what, action):
    try:
        print(f"{what:<24} GOT {action()!r}")
    except BaseException as refusal:
        print(f"{what:<24} refused: {type(refusal).__name__}: {refusal}")


attempt("read /etc/passwd", lambda: open("/etc/passwd").read())
attempt("list the home folder", lambda: os.listdir(os.path.expanduser("~")))
attempt("environment", lambda: dict(os.environ))
attempt("climb out by ..", lambda: open("/workspace/../../etc/hostname").read())
attempt("overwrite the data", lambda: open("/data/seattle-weather.csv", "w"))
attempt("start a process", lambda: os.system("id"))
attempt("end the host", lambda: os.kill(os.getpid(), 15))

print("now looping forever ...")
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
