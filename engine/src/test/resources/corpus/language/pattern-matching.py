# outcome: completed
# value: ["zero", "pair 1 2", "head 1 rest 2", "point 3", "cmd go north", "number", "other"]
# oracle: python3
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def describe(value):
    match value:
        case 0:
            return "zero"
        case [a, b]:
            return f"pair {a} {b}"
        case [head, *rest]:
            return f"head {head} rest {len(rest)}"
        case Point(x=x, y=0):
            return f"point {x}"
        case {"cmd": "go", "to": where}:
            return f"cmd go {where}"
        case int() | float() if value > 0:
            return "number"
        case _:
            return "other"


[describe(v) for v in (0, [1, 2], [1, 2, 3], Point(3, 0), {"cmd": "go", "to": "north"}, 2.5, "x")]
