# outcome: completed
# value: {"list": [1, [2, [3]]], "tuple": [1, "two", 3.5], "range": [0, 3, 6], "empty": []}
# oracle: python3
{"list": [1, [2, [3]]], "tuple": (1, "two", 3.5), "range": range(0, 9, 3), "empty": ()}
