# outcome: completed
# value: [3, "Pair", "a,b"]
type Pair = tuple[int, int]


def first[T](items: list[T]) -> T:
    return items[0]


words = ["a", "b"]
[first([3, 2]), Pair.__name__, f"{",".join(words)}"]
