# outcome: limit:output
# limits: output=1000B
# stdout-length: 1000
# truncated: true
print("x" * 1000)
