// outcome: completed
// inputs: {"users": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bob"}], "orders": [{"user": 1, "sum": 10}, {"user": 1, "sum": 5}]}
// value: [{"name": "Ada", "total": 15}, {"name": "Bob", "total": 0}]
users.map(({ id, name }) => ({
  name,
  total: orders.filter((o) => o.user === id).reduce((sum, o) => sum + o.sum, 0),
}));
