# outcome: completed
# limits: output=1000B
# stdout-length: 1000
print("x" * 999)
