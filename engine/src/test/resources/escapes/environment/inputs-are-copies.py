# outcome: completed
# inputs: {"data": {"a": [1, 2]}}
# value: [true, true]
data["a"].append(3)
[type(data) is dict, type(data["a"]) is list]
