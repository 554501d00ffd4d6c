// outcome: completed
// value: {"name": "root", "self": {"$opaque": null}}
const node = { name: "root" };
node.self = node;
node;
