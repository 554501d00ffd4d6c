# outcome: completed
# mount: /data
# files: {"/data/in.csv": "a\n1\n"}
# value: ["a\n1\n", "refused", ["in.csv"]]
import os

text = open("/data/in.csv").read()
try:
    open("/data/out.csv", "w")
    written = "written"
except OSError:
    written = "refused"
[text, written, os.listdir("/data")]
