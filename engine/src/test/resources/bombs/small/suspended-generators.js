// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const kept = [];
function* g(n) { yield n; yield n; }
for (;;) { const x = g(kept.length); x.next(); kept.push(x); }
