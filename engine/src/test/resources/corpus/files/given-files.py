# outcome: completed
# files: {"data.csv": "a,b\n1,2\n", "dir/note.txt": "hi"}
# value: [["a,b", "1,2"], "hi", ["data.csv", "dir"]]
import os

lines = open("/workspace/data.csv").read().split()
note = open("dir/note.txt").read()
[lines, note, sorted(os.listdir("."))]
