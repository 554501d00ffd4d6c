# outcome: failed
# limits: depth=100, heap=64MB, cpu=60s
# error: SyntaxError
# message-contains: too many nested
eval('[' * 5_000 + ']' * 5_000)
