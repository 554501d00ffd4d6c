# outcome: limit:result
# limits: result-elements=1000
list(range(1001))
