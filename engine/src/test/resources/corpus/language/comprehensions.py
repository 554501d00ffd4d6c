# outcome: completed
# value: [[0, 4, 16], {"a": 1, "bb": 2}, [[1, 4], [2, 5]], 14, ["ab", "ac", "bc"]]
# oracle: python3
rows = [[1, 2], [4, 5]]
[
    [n * n for n in range(5) if n % 2 == 0],
    {w: len(w) for w in ("a", "bb")},
    [[row[i] for row in rows] for i in range(2)],
    sum(n * n for n in range(4)),
    [x + y for x in "ab" for y in "abc" if x < y],
]
