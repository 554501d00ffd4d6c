# outcome: completed
# value: []
import sys

found = []
for name in sys.builtin_module_names:
    module = __import__(name)
    for key, value in list(vars(module).items()):
        if type(value).__name__ == "PyCapsule":
            continue
        try:
            text = str(value) + repr(value)
        except Exception as e:
            text = str(e)
        if "com.oracle" in text or "/root" in text or "org.graalvm" in text:
            found.append((name, key, text[:100]))
assert len(sys.builtin_module_names) > 30
found
