# outcome: completed
# value: []
todo, seen, strange = [object], set(), []
while todo:
    cls = todo.pop()
    if cls in seen:
        continue
    seen.add(cls)
    for name in ("__doc__", "__module__", "__qualname__"):
        text = str(getattr(cls, name, ""))
        if "oracle" in text or "com.truffle" in text or "PythonLanguage" in text or "dev.terrarium" in text:
            strange.append((cls, text))
    todo += type.__subclasses__(cls)
assert len(seen) > 200
strange
