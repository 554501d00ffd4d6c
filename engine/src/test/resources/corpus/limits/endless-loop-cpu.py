# outcome: limit:cpu
# limits: wall=20s, cpu=200ms
n = 0
while True:
    n += 1
