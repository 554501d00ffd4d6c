# outcome: failed
# error: SyntaxError
# message-contains: was never closed
# line: 1
numbers = [1, 2,
print("next")
