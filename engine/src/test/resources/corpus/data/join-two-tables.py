# outcome: completed
# inputs: {"users": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bob"}, {"id": 3, "name": "Cy"}], "orders": [{"user": 1, "sum": 10}, {"user": 1, "sum": 5}, {"user": 3, "sum": 7}]}
# value: [{"name": "Ada", "total": 15}, {"name": "Cy", "total": 7}, {"name": "Bob", "total": 0}]
totals = {}
for order in orders:
    totals[order["user"]] = totals.get(order["user"], 0) + order["sum"]
joined = [{"name": u["name"], "total": totals.get(u["id"], 0)} for u in users]
sorted(joined, key=lambda row: -row["total"])
