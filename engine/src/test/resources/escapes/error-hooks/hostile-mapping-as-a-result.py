# outcome: failed
# error: RuntimeError
class Mapping(dict):
    def items(self):
        raise RuntimeError("while copied")

    __iter__ = keys = values = __len__ = items


Mapping(a=1)
