# outcome: completed
# tools: add
# value: [3, 3, 3]
[add(1, 2), add(1, b=2), add(b=2, a=1)]
