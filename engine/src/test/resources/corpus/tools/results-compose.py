# outcome: completed
# tools: add, lookup
# value: {"total": 6, "city": "Paris"}
total = 0
for n in (1, 2, 3):
    total = add(total, n)
person = lookup("ada")
{"total": total, "city": person["address"]["city"]}
