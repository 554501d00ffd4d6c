# outcome: completed
# mount: overlay /data
# files: {"/data/in.csv": "a\n1\n", "/data/old.txt": "old"}
# changes: modified /data/in.csv, added /data/new.txt, removed /data/old.txt
# contents: {"/data/in.csv": "a\n2\n", "/data/new.txt": "n"}
import os

with open("/data/in.csv", "w") as f:
    f.write("a\n2\n")
with open("/data/new.txt", "w") as f:
    f.write("n")
os.remove("/data/old.txt")
