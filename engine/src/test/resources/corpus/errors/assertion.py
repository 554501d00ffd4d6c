# outcome: failed
# error: AssertionError
# message: totals differ: 3
# line: 1
# oracle: python3
assert 1 + 1 == 3, f"totals differ: {1 + 2}"
