# outcome: completed
# value: []
# tools: echo
cells = [c.cell_contents for c in echo.__globals__["_call"].__closure__]
invoke = [c for c in cells if "oreign" in type(c).__name__][0]


class Lie(dict):
    def __len__(self):
        return -1

    def items(self):
        raise MemoryError("lied")

    __iter__ = __getitem__ = keys = items


class Index(int):
    def __index__(self):
        return 10**9

    __int__ = __index__


texts = []
for args in ((Index(0), [1], {}), (0, Lie(), Lie()), (0, range(-5), {}), (0, [], Lie(value=1)), (True, [], {})):
    try:
        texts.append(str(invoke(*args)))
    except BaseException as e:
        texts.append(str(e))
[t for t in texts if "java" in t or "oracle" in t]
