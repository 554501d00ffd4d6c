# outcome: limit:wall
# limits: wall=300ms
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
