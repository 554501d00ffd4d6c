# outcome: limit:result
# limits: heap=64MB, cpu=60s, result-elements=1000
[0] * 100_000
