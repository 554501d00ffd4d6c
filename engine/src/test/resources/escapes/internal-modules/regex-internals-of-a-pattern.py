# outcome: completed
# value: []
import re

found, seen, todo = [], set(), [re.compile("(?P<x>a)"), re.match("a", "a"), re.compile("a").scanner("a")]
while todo:
    thing = todo.pop()
    if id(thing) in seen or len(seen) > 400:
        continue
    seen.add(id(thing))
    try:
        text = str(thing) + repr(thing)
    except Exception as e:
        text = str(e)
    if "com.oracle" in text or "java." in text or "truffle" in text:
        found.append(text[:100])
    for name in dir(thing):
        try:
            todo.append(getattr(thing, name))
        except Exception:
            pass
found
