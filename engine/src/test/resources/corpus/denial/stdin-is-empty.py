# outcome: completed
# value: "EOFError"
# stdout: "? "
try:
    answer = input("? ")
except EOFError as e:
    answer = type(e).__name__
answer
