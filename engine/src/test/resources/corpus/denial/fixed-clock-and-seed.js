// outcome: completed
// clock: 2024-02-29T12:00:00Z
// seed: 42
// value: ["2024-02-29T12:00:00.000Z", 1709208000000, true]
const r = Math.random();
[new Date().toISOString(), Date.now(), r >= 0 && r < 1]
