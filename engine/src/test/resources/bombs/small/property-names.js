// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const o = {};
for (let i = 0; ; i++) o['name' + i] = i;
