# outcome: completed
# value: [{"$set": [1, 2, 3]}, {"$set": ["a", "b"]}, []]
# oracle: python3
[{3, 1, 2, 1}, frozenset("ab"), set()]
