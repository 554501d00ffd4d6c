# outcome: completed
# value: [[1, 2, 3], true, 5, ["x", "default"], "loop", [3, 1]]
# oracle: python3
class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __add__(self, other):
        return Bag(*self.items, *other.items)

    def __contains__(self, item):
        return item in self.items

    def __len__(self):
        return len(self.items)

    def __getattr__(self, name):
        return "default"


bag = Bag(1) + Bag(2, 3)
if (n := len(bag) + 2) > 4:
    found = n
for i in range(3):
    pass
else:
    ended = "loop"
a, b = 1, 3
a, b = b, a
[bag.items, 2 in bag, found, ["x", bag.anything], ended, [a, b]]
