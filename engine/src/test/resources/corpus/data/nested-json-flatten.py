# outcome: completed
# value: {"a.b.0": 1, "a.b.1.c": true, "d": null}
# oracle: python3
def flatten(value, prefix=""):
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    else:
        return {prefix[:-1]: value}
    out = {}
    for key, inner in items:
        out.update(flatten(inner, f"{prefix}{key}."))
    return out


flatten({"a": {"b": [1, {"c": True}]}, "d": None})
