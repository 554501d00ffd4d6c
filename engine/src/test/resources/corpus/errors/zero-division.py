# outcome: failed
# error: ZeroDivisionError
# message: division by zero
# line: 2
# stdout: "before\n"
# traceback: |
#   Traceback (most recent call last):
#     File "main.py", line 2, in <module>
#       1 / 0
#       ~~^~~
#   ZeroDivisionError: division by zero
# oracle: python3
print("before")
1 / 0
