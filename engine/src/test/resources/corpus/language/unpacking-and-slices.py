# outcome: completed
# value: [1, [2, 3], 4, [5, 4, 3], "gfedcba", {"a": 1, "b": 3}, [1, 2, 9]]
# oracle: python3
first, *middle, last = [1, 2, 3, 4]
letters = "abcdefg"
merged = {**{"a": 1, "b": 2}, **{"b": 3}}


def f(a, /, b, *, c):
    return [a, b, c]


[first, middle, last, list(range(10))[5:2:-1], letters[::-1], merged, f(1, *[2], **{"c": 9})]
