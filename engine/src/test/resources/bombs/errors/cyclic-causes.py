# outcome: failed
# limits: cpu=60s, heap=64MB
# error: ValueError
a, b = ValueError('a'), ValueError('b')
a.__cause__, b.__cause__ = b, a
raise a
