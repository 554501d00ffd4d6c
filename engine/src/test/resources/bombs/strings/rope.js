// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
let s = 'x';
for (let i = 0; ; i++) s = i + s + i;
