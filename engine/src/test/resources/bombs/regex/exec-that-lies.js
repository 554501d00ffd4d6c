// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
const r = /a/g;
r.exec = () => ({ index: 0, 0: 'a', length: 1 });
'aaa'.replace(r, 'b');
