# outcome: completed
# value: ["Item(name='a', price=1.5, qty=2)", true, ["a", "b"], "FrozenInstanceError", {"name": "b", "price": 0.5, "qty": 1}]
# oracle: python3
from dataclasses import FrozenInstanceError, asdict, dataclass


@dataclass(frozen=True, order=True)
class Item:
    name: str
    price: float = 0.5
    qty: int = 1


a, b = Item("a", 1.5, 2), Item("b")
try:
    a.price = 3
    frozen = "changed"
except FrozenInstanceError as e:
    frozen = type(e).__name__
[repr(a), a == Item("a", 1.5, 2), [i.name for i in sorted([b, a])], frozen, asdict(b)]
