// outcome: completed
// value: ["undefined", true]
const tag = (strings) => strings;
const once = tag`same text in every session`;
const had = typeof once.marked;
try { Object.defineProperty(once, "marked", { value: 1 }); } catch { }
[had, Object.isFrozen(once)];
