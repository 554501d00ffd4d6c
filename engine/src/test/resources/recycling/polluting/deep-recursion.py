def f(): f()
try: f()
except RecursionError: pass
x = 1/0
