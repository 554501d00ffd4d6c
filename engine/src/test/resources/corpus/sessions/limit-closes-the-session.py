# outcome: completed
# limits: wall=2s
x = 1
# --- step
# outcome: limit:wall
while True:
    pass
# --- step
# outcome: closed
x
