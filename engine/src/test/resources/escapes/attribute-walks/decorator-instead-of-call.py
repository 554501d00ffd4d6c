# outcome: completed
# value: "refused"
import os


def command(cls):
    return "id"


try:
    @os.system
    @command
    class ran:
        pass
except OSError:
    ran = "refused"
ran
