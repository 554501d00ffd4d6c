# outcome: completed
# value: []
import types
import typing

found = []
for thing in (list[int], typing.Callable[[int], str], types.GenericAlias(dict, (str,)), int | str):
    for name in dir(thing):
        value = getattr(thing, name, None)
        if "com.oracle" in str(value) or "graalvm" in str(value):
            found.append((str(thing), name))
found
