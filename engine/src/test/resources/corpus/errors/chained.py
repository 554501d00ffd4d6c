# outcome: failed
# error: RuntimeError
# message: cannot load
# line: 4
# traceback: |
#   Traceback (most recent call last):
#     File "main.py", line 2, in <module>
#       {}["k"]
#       ~~^^^^^
#   KeyError: 'k'
#
#   The above exception was the direct cause of the following exception:
#
#   Traceback (most recent call last):
#     File "main.py", line 4, in <module>
#       raise RuntimeError("cannot load") from e
#   RuntimeError: cannot load
# oracle: python3
try:
    {}["k"]
except KeyError as e:
    raise RuntimeError("cannot load") from e
