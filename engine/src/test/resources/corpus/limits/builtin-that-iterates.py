# outcome: limit:wall
# limits: wall=500ms
# needs: within-operations
sum(range(10**12))
