# outcome: completed
# value: ["", "EOFError"]
import sys

text = sys.stdin.read()
try:
    input("? ")
    seen = None
except EOFError as e:
    seen = type(e).__name__
[text, seen]
