# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
t = ()
while True:
    t = (t, 1)
