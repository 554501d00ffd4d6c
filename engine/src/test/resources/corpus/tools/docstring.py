# outcome: completed
# tools: add
# value: [true, true, "add"]
import inspect

[
    "Adds two numbers" in add.__doc__,
    list(inspect.signature(add).parameters) == ["a", "b"],
    add.__name__,
]
