// outcome: completed
// value: [1, null, null]
const list = [1, 2, 3];
Object.defineProperty(list, 0, { get() { list.length = 1; list.length = 3; return 1; } });
list;
