# outcome: completed
# value: null
# oracle: python3
x = 41
x += 1
