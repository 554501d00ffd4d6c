// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
Math.max(...new Array(2 ** 28).fill(1));
