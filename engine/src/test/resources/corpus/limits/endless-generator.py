# outcome: limit:wall
# limits: wall=300ms
def forever():
    n = 0
    while True:
        yield n
        n += 1


for _ in forever():
    pass
