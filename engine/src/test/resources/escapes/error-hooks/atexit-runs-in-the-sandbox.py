# outcome: completed
# value: null
# stdout: "refused\n"
import atexit


def late():
    try:
        print(open("@SECRET_FILE@").read())
    except OSError:
        print("refused")


atexit.register(late)
None
