# outcome: failed
# limits: depth=100, heap=64MB, cpu=60s
# error: SyntaxError
# message-contains: too many nested
s = '1'
for _ in range(200):
    s = 'f"{' + s + '}"'
eval(s)
