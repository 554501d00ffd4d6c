# outcome: completed
# stdout: "Color.RED 1 RED\n"
# value: ["RED", 1]
# oracle: python3
from enum import Enum


class Color(Enum):
    RED = 1


print(Color.RED, Color.RED.value, Color.RED.name)
[Color.RED.name, Color.RED.value]
