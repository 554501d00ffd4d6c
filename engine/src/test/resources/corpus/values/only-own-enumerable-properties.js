// outcome: completed
// value: {"own": 1, "computed": 6}
// oracle: node
const proto = { inherited: true };
const o = Object.create(proto, { hidden: { value: 1, enumerable: false } });
o.own = 1;
Object.defineProperty(o, "computed", { get: () => 6, enumerable: true });
o[Symbol("s")] = 2;
o;
