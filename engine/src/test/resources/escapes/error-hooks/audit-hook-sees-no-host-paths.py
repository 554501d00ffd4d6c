# outcome: completed
# value: []
import sys

events = []
sys.addaudithook(lambda name, args: events.append(name + str(args)))
import colorsys
open("x", "w").close()
eval("1")
__import__("os").remove("x")
[e for e in events if "/root" in e or ".m2" in e or "com.oracle" in e or "/home" in e]
