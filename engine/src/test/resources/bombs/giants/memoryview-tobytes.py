# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
m = memoryview(bytes(10_000_000))
kept = []
while True:
    kept.append(m.tobytes())
