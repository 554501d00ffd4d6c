// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
Array.prototype.fill.call({ length: 2 ** 53 - 1 }, 1);
