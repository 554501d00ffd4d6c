# outcome: completed
# value: [1, 1]
def f(a=[0]):
    a[0] += 1
    return a[0]


f.__code__.co_consts
first = f()
g = compile("def f(a=[0]):\n    a[0] += 1\n    return a[0]\n", "main.py", "exec")
scope = {}
exec(g, scope)
[first, scope["f"]()]
