# outcome: limit:allocation
# limits: allocation=100MB, wall=60s, cpu=60s
kept = []
while True:
    kept.append("x" * 1000 + str(len(kept)))
