# outcome: completed
# tools: lookup
# stdout: "2 people, mean age 40.5\n"
# value: [{"name": "Bob", "city": "Rome"}, {"name": "Ada", "city": "Paris"}]
# host-calls: 2
people = [lookup(key) for key in ("ada", "bob")]
print(f"{len(people)} people, mean age {sum(p['age'] for p in people) / len(people)}")
[{"name": p["name"], "city": p["address"]["city"]} for p in sorted(people, key=lambda p: -p["age"])]
