# outcome: failed
# error: ZeroDivisionError
# line: 2
kept = [1]
1 / 0
# --- step
# outcome: completed
# value: [1, 2]
kept + [2]
