# outcome: failed
# error: SyntaxError
# line: 2
# traceback-contains: File "main.py", line 2
x = 1
y = = 2
print("never")
