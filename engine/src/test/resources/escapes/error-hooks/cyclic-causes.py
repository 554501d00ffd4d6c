# outcome: failed
# error: ValueError
a, b = ValueError("a"), KeyError("b")
a.__cause__, b.__context__ = b, a
raise a
