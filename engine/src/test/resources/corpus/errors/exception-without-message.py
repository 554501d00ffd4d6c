# outcome: failed
# error: RuntimeError
# message: ""
# traceback: |
#   Traceback (most recent call last):
#     File "main.py", line 1, in <module>
#       raise RuntimeError
#   RuntimeError
# oracle: python3
raise RuntimeError
