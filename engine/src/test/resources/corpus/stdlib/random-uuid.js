// outcome: completed
// value: [true, true, 16]
// oracle: node
const id = crypto.randomUUID();
[/^[0-9a-f-]{36}$/.test(id), id !== crypto.randomUUID(), crypto.getRandomValues(new Uint8Array(16)).length]
