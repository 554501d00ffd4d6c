# outcome: completed
# tools: lookup
# value: ["Ada", 2, true]
person = lookup("ada")
[person["name"], len(person["tags"]), isinstance(person, dict)]
