# outcome: completed
# value: 41
x = 41
x
# --- step
# outcome: completed
# value: 42
x += 1
x
