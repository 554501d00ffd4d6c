# outcome: completed
# value: []
# tools: crash
names = []
try:
    crash()
except BaseException as e:
    todo = [e]
    while todo:
        x = todo.pop()
        names += [c.__module__ + "." + c.__qualname__ for c in type(x).__mro__] + [repr(a) for a in x.args] + [str(vars(x))]
        todo += [y for y in (x.__cause__, x.__context__) if y is not None]
[n for n in names if "java" in n or "oracle" in n or "Secret" in n or "root" in n]
