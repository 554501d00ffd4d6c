# outcome: completed
# value: [null, 0, [0, 0, 0], "utf-8", ["UTC", "UTC"]]
import gc
import os
import sys
import time

os.environ["TZ"] = "Asia/Tokyo"
[time.tzset(), gc.collect(), gc.get_count(), sys.getfilesystemencoding(), time.tzname]
