# outcome: completed
# value: null
# oracle: python3
None
