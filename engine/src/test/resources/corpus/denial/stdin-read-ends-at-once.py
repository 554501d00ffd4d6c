# outcome: completed
# value: ["", []]
# known-gap: reading the standard input raises EOFError with advice, where CPython sees its end
import sys

[sys.stdin.read(), list(sys.stdin)]
