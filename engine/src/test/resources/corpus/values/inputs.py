# outcome: completed
# inputs: {"name": "Ada \"; import os #", "n": 3, "ratio": 0.5, "flag": true, "nothing": null, "items": [1, [2]], "by": {"k": "v"}}
# value: ["Ada \"; import os #", 4, 1.0, true, null, [1, [2], 3], "v"]
# stdout: "str int float bool NoneType list dict\n"
print(*(type(v).__name__ for v in (name, n, ratio, flag, nothing, items, by)))
items.append(3)
[name, n + 1, ratio * 2, flag, nothing, items, by["k"]]
