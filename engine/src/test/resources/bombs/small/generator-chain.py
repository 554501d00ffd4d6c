# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
def chain(g):
    for x in g:
        yield x
g = iter(())
kept = []
while True:
    g = chain(g)
    kept.append(g)
