# outcome: completed
# value: "EOFError"
try:
    answer = input("? ")
except EOFError as e:
    answer = type(e).__name__
answer
# --- step
# outcome: completed
# value: ["", []]
import sys

[sys.stdin.read(), list(sys.stdin)]
