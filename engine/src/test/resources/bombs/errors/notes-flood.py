# outcome: failed
# limits: heap=128MB, cpu=60s
# error: ValueError
e = ValueError('x')
for i in range(50_000):
    e.add_note('note %d' % i)
raise e
