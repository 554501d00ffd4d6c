# outcome: completed
# value: []
import inspect
import sys

found = []
for member in inspect.getmembers(sys.modules["__main__"]) + inspect.getmembers(__loader__) + inspect.getmembers(open):
    if "dev.terrarium" in str(member) or "com.oracle" in str(member):
        found.append(str(member))
for frame in inspect.stack():
    if frame.filename != "main.py":
        found.append(frame.filename)
found
