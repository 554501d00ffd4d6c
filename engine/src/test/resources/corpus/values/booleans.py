# outcome: completed
# value: [true, false, true]
# oracle: python3
[True, False, 1 == 1.0]
