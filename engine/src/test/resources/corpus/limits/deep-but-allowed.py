# outcome: completed
# limits: depth=1000
# value: 500
# oracle: python3
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


down(500)
