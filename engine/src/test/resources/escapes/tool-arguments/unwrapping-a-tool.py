# outcome: completed
# value: []
# tools: echo
import functools
import inspect

found = []
for name in ("__wrapped__", "__func__", "__self__", "func", "__code__", "__kwdefaults__", "__defaults__", "__dict__", "__annotations__", "__globals__"):
    text = str(getattr(echo, name, ""))
    if "Lambda" in text or "dev.terrarium" in text or "com.oracle" in text:
        found.append((name, text))
for attempt in (lambda: inspect.getsource(echo), lambda: inspect.getfile(echo), lambda: str(inspect.signature(echo)), lambda: inspect.unwrap(echo).__name__, lambda: functools.partial(echo).func.__doc__):
    try:
        text = str(attempt())
    except (OSError, TypeError) as e:
        text = str(e)
    if "/root" in text or "dev.terrarium" in text or "java" in text:
        found.append(text)
found
