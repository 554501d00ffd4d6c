# outcome: limit:files
# limits: file-bytes=100KB
# changes: any
n = 0
while True:
    n += 1
    try:
        with open(f"part-{n}.bin", "wb") as out:
            out.write(b"x" * 10_000)
    except OSError:
        pass
