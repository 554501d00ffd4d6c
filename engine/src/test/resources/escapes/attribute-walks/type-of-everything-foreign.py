# outcome: completed
# value: []
# tools: lookup, echo
found = []
for thing in (lookup("ada"), echo([1, {"a": 2}]), echo({"k": b"x"}), echo(None), echo(1.5), echo("text")):
    for cls in type(thing).__mro__:
        if "oreign" in cls.__name__ or cls.__module__ not in ("builtins", "__main__", "tools", "types"):
            found.append(str(cls))
found
