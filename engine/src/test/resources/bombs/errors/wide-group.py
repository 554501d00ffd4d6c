# outcome: failed
# limits: heap=128MB, cpu=60s
# error: ExceptionGroup
raise ExceptionGroup('g', [ValueError(i) for i in range(50_000)])
