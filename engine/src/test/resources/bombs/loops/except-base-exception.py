# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
