# outcome: completed
# value: {"$opaque": "Shy"}
class Shy:
    def __repr__(self):
        raise ValueError("not telling")

    __str__ = __repr__


Shy()
