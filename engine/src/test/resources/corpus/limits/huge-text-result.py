# outcome: limit:result
# limits: result=1MB
"x" * 2_000_000
