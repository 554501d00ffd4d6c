# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
kept = []
while True:
    d = {}
    exec('def f(x):\n  return x + %d' % len(kept), d)
    kept.append(d)
