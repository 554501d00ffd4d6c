# outcome: completed
# files: {"log.txt": "one\n", "gone.txt": "x", "same.txt": "s"}
# changes: removed /workspace/gone.txt, modified /workspace/log.txt
# contents: {"/workspace/log.txt": "one\ntwo\n", "/workspace/same.txt": "s"}
import os

with open("log.txt", "a") as log:
    log.write("two\n")
os.remove("gone.txt")
with open("same.txt", "w") as same:
    same.write("s")
