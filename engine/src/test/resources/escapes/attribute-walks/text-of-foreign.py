# outcome: completed
# value: []
# tools: echo
cells = [c.cell_contents for c in echo.__globals__["_call"].__closure__]
foreign = [c for c in cells if "oreign" in type(c).__name__] + [__loader__.get_source.__closure__[0].cell_contents]
texts = [f(x) for x in foreign for f in (str, repr, ascii, format, lambda v: f"{v}", lambda v: "%s" % (v,), lambda v: str([v]))]
assert len(texts) >= 14
[t for t in texts if "Lambda" in t or "." in t.replace("polyglot.", "")]
