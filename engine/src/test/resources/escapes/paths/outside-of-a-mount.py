# outcome: completed
# mount: /data
# files: {"/data/in.txt": "in"}
# value: ["in", []]
import os

read = []
for path in ("/data/../" + "@SECRET_FILE@", "/data/../../etc/passwd", "/data/./../../../" + "@SECRET_FILE@", "/data//../..//etc/hostname"):
    try:
        read.append(open(path).read())
    except OSError:
        pass
[open("/data/in.txt").read(), read]
