# outcome: completed
# tools: echo
# value: [1, 1.5, "té", true, null, [1, [2]], {"k": {"n": 1}}, 36893488147419103232]
# host-calls: 8
[echo(v) for v in (1, 1.5, "té", True, None, [1, [2]], {"k": {"n": 1}}, 2**65)]
