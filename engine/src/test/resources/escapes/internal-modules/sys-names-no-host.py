# outcome: completed
# value: []
import sys

found = []
for name in dir(sys):
    if "checkinterval" in name:
        continue
    value = getattr(sys, name)
    try:
        text = str(value() if callable(value) and name.startswith(("get", "_get", "_current")) else value)
    except Exception as e:
        text = str(e)
    if any(word in text for word in ("/root", ".m2", "com.oracle", "jdk", "temurin", "/home", "canary-")):
        found.append((name, text[:100]))
found
