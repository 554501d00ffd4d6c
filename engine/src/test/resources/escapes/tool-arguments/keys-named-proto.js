// outcome: completed
// value: [true, true, 1]
// tools: echo
const back = echo(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'));
[({}).polluted === undefined, Object.getPrototypeOf(back) === Object.prototype, echo(1)];
