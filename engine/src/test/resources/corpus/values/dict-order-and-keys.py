# outcome: completed
# value: {"$map": [["z", 1], ["a", 2], [3, "int key"], [[1, 2], "tuple key"], [null, "none key"]]}
# oracle: python3
{"z": 1, "a": 2, 3: "int key", (1, 2): "tuple key", None: "none key"}
