# outcome: denied
# denied: making code of bytes
def f():
    return 1


f.__code__.replace(co_code=b"\x00" * 10)
