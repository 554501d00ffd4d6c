# outcome: completed
# value: {"x": 1, "y": 2}
# oracle: python3
from collections import namedtuple

namedtuple("Point", "x y")(1, 2)
