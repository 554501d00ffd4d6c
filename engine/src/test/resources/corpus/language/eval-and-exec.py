# outcome: completed
# value: [42, 9, "SyntaxError"]
# oracle: python3
scope = {}
exec("def square(n):\n    return n * n", scope)
try:
    eval("1 +")
    seen = None
except SyntaxError as e:
    seen = type(e).__name__
[eval("6 * 7"), scope["square"](3), seen]
