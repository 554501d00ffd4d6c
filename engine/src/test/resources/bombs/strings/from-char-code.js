// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
for (let i = 1; ; i *= 2) String.fromCharCode.apply(null, new Array(i).fill(97));
