# outcome: completed
# value: {"name": "Ada", "tags": ["x"], "at": {"x": 1, "y": 2.5}}
# oracle: python3
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: float


@dataclass
class User:
    name: str
    tags: list = field(default_factory=list)
    at: Point = None


User("Ada", ["x"], Point(1, 2.5))
