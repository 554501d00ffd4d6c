# outcome: completed
# value: "caught RecursionError"
# limits: depth=200
# oracle: python3
def down(n):
    return down(n + 1)


try:
    down(0)
    result = "returned"
except RecursionError as e:
    result = "caught " + type(e).__name__
result
