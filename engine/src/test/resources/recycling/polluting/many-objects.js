let head = null;
for (let i = 0; i < 20000; i++) head = { next: head, values: [i, i + 0.5], ['key' + (i % 100)]: i };
const table = new Map(Array.from({ length: 5000 }, (_, i) => [i, { i }]));
const bytes = new Uint8Array(1 << 20); const shared = new ArrayBuffer(1 << 16);
const text = 'evil'.repeat(100000); head.self = head; 1;
