// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const keys = [];
for (let i = 0; i < 1 << 11; i++) keys.push(i.toString(2).padStart(11, '0').replace(/0/g, 'Aa').replace(/1/g, 'BB'));
for (;;) { const o = {}; for (const k of keys) o[k] = 1; }
