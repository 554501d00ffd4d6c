// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const r = /a/g;
r.exec = () => ({ index: 0, 0: 'a', length: 1 });
'aaa'.replace(r, 'b');
