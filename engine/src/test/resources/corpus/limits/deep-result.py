# outcome: limit:result
# limits: result-depth=20
nested = []
for _ in range(50):
    nested = [nested]
nested
