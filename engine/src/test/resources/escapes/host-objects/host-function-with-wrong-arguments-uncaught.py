# outcome: failed
# error: TypeError
# message: "a host function was called with wrong arguments"
# tools: echo
cells = [c.cell_contents for c in echo.__globals__["_call"].__closure__]
invoke = [c for c in cells if "oreign" in type(c).__name__][0]
invoke("echo")
