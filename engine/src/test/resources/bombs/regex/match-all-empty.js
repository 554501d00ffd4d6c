// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const r = /(?:)/g;
r.exec = () => ['x'];
'a'.match(r);
