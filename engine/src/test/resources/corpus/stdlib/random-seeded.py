# outcome: completed
# value: [0.6394267984578837, 82, [2, 3, 1], true]
# oracle: python3
import random

random.seed(42)
first = random.random()
number = random.Random(1).randint(1, 100) + 64
items = [1, 2, 3]
random.Random(2).shuffle(items)
[first, number, items, random.choice("abc") in "abc"]
