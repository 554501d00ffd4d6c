# outcome: completed
# value: [[1, 2, 3], [0, 0, 0], [0, 1, 2]]
# oracle: python3
def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


tick = counter()
late = [lambda: i * 0 for i in range(3)]
early = [lambda i=i: i for i in range(3)]
[[tick(), tick(), tick()], [f() for f in late], [f() for f in early]]
