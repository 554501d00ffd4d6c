# outcome: completed
# value: "line 1\nline 2\n"
# changes: added /workspace/out.txt
# contents: {"/workspace/out.txt": "line 1\nline 2\n"}
# oracle: python3
with open("out.txt", "w") as f:
    f.write("line 1\n")
    f.write("line 2\n")
with open("out.txt") as f:
    text = f.read()
text
