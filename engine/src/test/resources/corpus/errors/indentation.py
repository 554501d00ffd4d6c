# outcome: failed
# error: IndentationError
# line: 2
def f():
return 1
