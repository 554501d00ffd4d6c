# outcome: completed
# value: "ignored"
import os
import posix
import time

os.environ["@SECRET_VARIABLE@"] = "changed"
posix.putenv(b"@SECRET_VARIABLE@", b"changed")
os.environ["TZ"] = "Asia/Tokyo"
time.tzset()
os.umask(0)
os.chdir("/tmp")
"ignored"
