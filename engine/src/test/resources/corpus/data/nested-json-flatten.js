// outcome: completed
// value: {"a.b.0": 1, "a.b.1.c": true, "d": null}
// oracle: node
const flatten = (value, prefix = "") =>
  value !== null && typeof value === "object"
    ? Object.assign({}, ...Object.entries(value).map(([k, v]) => flatten(v, `${prefix}${k}.`)))
    : { [prefix.slice(0, -1)]: value };
flatten({ a: { b: [1, { c: true }] }, d: null });
