# outcome: completed
# value: [true, true, []]
foreign = __loader__.get_source.__closure__[0].cell_contents
own = foreign()
results = []
for args in ((1,), ("@SECRET_FILE@",), (object(), 2), (None,) * 9):
    try:
        results.append(str(foreign(*args)))
    except BaseException as e:
        results.append(str(e))
[own.startswith("foreign"), len(results) == 4, [r for r in results if r != own]]
