# outcome: completed
def describe(name, items, times=1):
    return {"name": name.upper(), "n": len(items) * times}
# --- step
# outcome: completed
# call: describe ["ada", [1, 2, 3]]
# value: {"name": "ADA", "n": 3}
# --- step
# outcome: failed
# call: describe []
# error: TypeError
# message-contains: missing 2 required positional arguments
# --- step
# outcome: failed
# call: nowhere [1]
# message-contains: nowhere
# error: NameError
