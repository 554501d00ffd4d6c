// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const b = new ArrayBuffer(8, { maxByteLength: 2 ** 31 - 100 });
b.resize(2 ** 31 - 100);
