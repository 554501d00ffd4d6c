# outcome: completed
# changes: added /workspace/b.bin
# value: [{"$bytes": "AwQ="}, 10, {"$bytes": "CQ=="}]
# oracle: python3
with open("b.bin", "wb") as f:
    f.write(bytes(range(10)))
with open("b.bin", "rb") as f:
    f.seek(3)
    middle = f.read(2)
    f.seek(-1, 2)
    last = f.read()
    end = f.tell()
[middle, end, last]
