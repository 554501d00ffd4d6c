# outcome: completed
# value: {"$opaque": "function"}
def f():
    return 1


f
