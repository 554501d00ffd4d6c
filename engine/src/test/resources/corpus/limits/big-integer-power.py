# outcome: limit:wall
# limits: wall=500ms
# needs: within-operations
len(str(9**9**8))
