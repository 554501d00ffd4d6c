# outcome: any
# limits: depth=100, heap=64MB, cpu=60s
s = '1'
for _ in range(200):
    s = 'f"{' + s + '}"'
eval(s)
