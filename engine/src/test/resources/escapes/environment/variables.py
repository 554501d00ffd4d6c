# outcome: completed
# value: []
import os
import posix

texts = [str(dict(os.environ)), str(posix.environ), str(os.getenv("@SECRET_VARIABLE@")), str(os.environb), os.path.expandvars("$@SECRET_VARIABLE@ $HOME ${PATH}").replace("$@SECRET_VARIABLE@ $HOME ${PATH}", ""), os.path.expanduser("~root")]
[t for t in texts if t not in ("{}", "None", "environ({})", "", "~root", "/root")]
