# outcome: completed
# files: {"app.log": "2024-02-29 10:00:00 INFO start\n2024-02-29 10:00:05 ERROR db timeout\n2024-02-29 10:01:05 ERROR db timeout\nnot a line\n"}
# value: {"levels": {"INFO": 1, "ERROR": 2}, "seconds": 65, "bad": 1}
import re
from datetime import datetime

levels, times, bad = {}, [], 0
for line in open("app.log"):
    m = re.match(r"(\S+ \S+) (\w+) (.*)", line)
    try:
        times.append(datetime.strptime(m.group(1), "%Y-%m-%d %H:%M:%S"))
        levels[m.group(2)] = levels.get(m.group(2), 0) + 1
    except (AttributeError, ValueError):
        bad += 1
{"levels": levels, "seconds": int((times[-1] - times[0]).total_seconds()), "bad": bad}
