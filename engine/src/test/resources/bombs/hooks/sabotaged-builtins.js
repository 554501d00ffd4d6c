// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
Array.prototype.push = Array.prototype.map = Object.keys = JSON.stringify = function () { for (;;); };
[].push(1);
