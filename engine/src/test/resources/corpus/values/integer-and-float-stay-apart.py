# outcome: completed
# value: {"whole": 2, "real": 2.0}
# oracle: python3
{"whole": 4 // 2, "real": 4 / 2}
