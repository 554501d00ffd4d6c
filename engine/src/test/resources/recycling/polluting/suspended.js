function* endless() { try { while (true) yield 1; } finally { globalThis.evil = 1; } }
const all = Array.from({ length: 50 }, () => { const one = endless(); one.next(); return one; });
async function waits() { await new Promise(() => {}); globalThis.evil = 1; }
const waiting = Array.from({ length: 20 }, () => waits());
async function* stream() { while (true) yield 1; }
const reading = stream(); reading.next();
Promise.reject(new Error('evil')); queueMicrotask(() => { globalThis.evil = 1; });
