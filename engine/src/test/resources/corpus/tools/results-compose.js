// outcome: completed
// tools: add, lookup
// value: {"total": 6, "city": "Paris"}
const total = [1, 2, 3].reduce((a, b) => add(a, b), 0);
const { address } = lookup("ada");
({ total, city: address.city });
