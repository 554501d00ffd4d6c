# outcome: limit:files
# limits: file-bytes=100KB
with open("/tmp/big.txt", "w") as out:
    for _ in range(1000):
        out.write("x" * 1000)
        out.flush()
