// outcome: completed
// limits: cpu=60s, heap=64MB
// value: {"self": {"$opaque": "cycle"}}
const x = {};
x.self = x;
x;
