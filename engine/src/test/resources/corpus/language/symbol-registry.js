// outcome: completed
// oracle: node
// value: [true, "a", "undefined", "null", "Symbol(a)", "TypeError", "TypeError"]
const kind = f => { try { f(); return 'none'; } catch (e) { return e.constructor.name; } };
[
  Symbol.for('a') === Symbol.for('a'),
  Symbol.keyFor(Symbol.for('a')),
  String(Symbol.keyFor(Symbol('a'))),
  Symbol.keyFor(Symbol.for(null)),
  Symbol.for('a').toString(),
  kind(() => Symbol.keyFor('a')),
  kind(() => Symbol.for(Symbol('a'))),
];
