# outcome: limit:wall
# limits: wall=300ms
try:
    while True:
        pass
finally:
    while True:
        pass
