# outcome: completed
# mount: overlay /data
# files: {"/data/in.txt": "in", "/data/sub/x.txt": "x"}
# changes: any
# value: "out"
import os
import shutil

open("/data/in.txt", "w").write("out")
os.rename("/data/sub", "/data/moved")
shutil.rmtree("/data/moved")
os.mkdir("/data/sub")
for i in range(20):
    os.replace("/data/in.txt", "/data/sub/in.txt")
    os.replace("/data/sub/in.txt", "/data/in.txt")
open("/data/in.txt").read()
