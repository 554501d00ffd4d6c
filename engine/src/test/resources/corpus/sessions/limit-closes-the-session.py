# outcome: completed
# limits: wall=400ms
x = 1
# --- step
# outcome: limit:wall
while True:
    pass
# --- step
# outcome: closed
x
