# outcome: completed
# tools: echo
# value: [[1], [1, 2]]
mine = [1]
theirs = echo(mine)
theirs.append(2)
[mine, theirs]
