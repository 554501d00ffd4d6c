# outcome: failed
# error: TypeError
# line: 4
# traceback: |
#   Traceback (most recent call last):
#     File "main.py", line 2, in <module>
#       int("x")
#   ValueError: invalid literal for int() with base 10: 'x'
#
#   During handling of the above exception, another exception occurred:
#
#   Traceback (most recent call last):
#     File "main.py", line 4, in <module>
#       "a" + 1
#       ~~~~^~~
#   TypeError: can only concatenate str (not "int") to str
# oracle: python3
try:
    int("x")
except ValueError:
    "a" + 1
