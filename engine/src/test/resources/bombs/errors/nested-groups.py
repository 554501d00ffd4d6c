# outcome: failed
# limits: heap=128MB, cpu=60s
# error: ExceptionGroup
e = ValueError('x')
for i in range(5000):
    e = ExceptionGroup('g', [e])
raise e
