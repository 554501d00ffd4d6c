# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
a = ['lol'] * 10
for _ in range(12):
    a = [str(a)] * 10
