# outcome: completed
# limits: host-calls=5
# tools: echo
# host-calls: 5
# value: [0, 1, 2, 3, 4]
[echo(n) for n in range(5)]
