# outcome: completed
# value: {"$opaque": "generator"}
(n for n in range(3))
