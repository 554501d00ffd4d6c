# outcome: completed
def check(n):
    if n < 0:
        raise ValueError(f"negative: {n}")
    return n
# --- step
# outcome: failed
# error: ValueError
# message: negative: -1
# line: 3
# traceback-contains: in check
check(-1)
