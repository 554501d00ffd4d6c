# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
class A:
    pass
a = A()
i = 0
while True:
    setattr(a, 'name%d' % i, i)
    i += 1
