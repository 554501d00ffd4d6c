# outcome: completed
# value: []
module = __import__("_sre")
texts = []
for name in ("compile", "template", "getlower", "ascii_tolower", "unicode_tolower", "expand_template", "SREScanner", "Pattern", "Match"):
    thing = getattr(module, name)
    for args in ((), ("a",), ("a", "b"), (1, 2, 3), (object(), object())):
        try:
            texts.append(str(thing(*args)))
        except Exception as e:
            texts.append(str(e))
assert len(texts) == 45
[t for t in texts if "com.oracle" in t or "java." in t]
