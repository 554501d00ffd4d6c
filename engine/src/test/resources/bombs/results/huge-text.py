# outcome: limit:result
# limits: heap=64MB, cpu=60s, result=100KB
'x' * 5_000_000
