# outcome: completed
# value: []
# tools: echo, add, greet
class Text(str):
    def __str__(self):
        raise RuntimeError("str")

    __len__ = __getitem__ = __iter__ = __str__


class Number(int):
    def __index__(self):
        raise RuntimeError("index")

    __int__ = __float__ = __bool__ = __index__


class Forever(list):
    def __len__(self):
        return -5

    def __getitem__(self, i):
        raise IndexError("java.lang")


texts = []
for value in (Text("x"), Number(3), Forever([1]), float("nan"), 10**5000, -(2**63), b"\xff", object, type, Ellipsis, NotImplemented, lambda: 0, iter([1]), (i for i in [1]), memoryview(b"x")):
    for call in (lambda: echo(value), lambda: add(value, 1), lambda: greet(value), lambda: greet(name=value, greeting=value), lambda: echo(*[value] * 3), lambda: echo(**{"value": value})):
        try:
            texts.append(str(type(call())))
        except BaseException as e:
            texts.append(type(e).__name__ + ": " + str(e))
assert len(texts) == 90
[t for t in texts if "oracle" in t or "Value.as" in t or "java.util" in t or "polyglot" in t]
