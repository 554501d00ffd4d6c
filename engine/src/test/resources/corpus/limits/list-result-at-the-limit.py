# outcome: completed
# limits: result-elements=1000
# value-size: 999
list(range(999))
