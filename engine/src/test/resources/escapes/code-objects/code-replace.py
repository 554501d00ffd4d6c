# outcome: completed
# value: true
def f():
    return 1


type(f)(f.__code__.replace(co_consts=(), co_names=()), {})() in (1, None)
