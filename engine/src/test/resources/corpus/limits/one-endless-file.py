# outcome: limit:files
# limits: file-bytes=100KB
# changes: any
with open("big.txt", "w") as out:
    while True:
        out.write("x" * 1000)
        out.flush()
