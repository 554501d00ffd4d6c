# outcome: limit:result
# limits: heap=64MB, cpu=60s, result=100KB
1 << 100_000_000
