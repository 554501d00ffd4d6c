# outcome: failed
# error: TypeError
# message-contains: f() takes 1 positional argument but 2 were given
# line: 3
# oracle: python3
def f(a):
    return a
f(1, 2)
