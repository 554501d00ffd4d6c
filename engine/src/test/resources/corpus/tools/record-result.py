# outcome: completed
# tools: lookup
# value: {"name": "Ada", "age": 36, "address": {"city": "Paris", "zip": "75001"}, "tags": ["math", "code"]}
lookup("ada")
