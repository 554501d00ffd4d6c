// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const kept = [];
for (let i = 0; ; i++) kept.push(('x' + i).repeat(1000).slice(1));
