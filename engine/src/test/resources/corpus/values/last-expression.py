# outcome: completed
# value: 45
# oracle: python3
total = 0
for n in range(10):
    total += n
total
