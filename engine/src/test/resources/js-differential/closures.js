const counter = () => { let n = 0; return {inc: () => ++n, get value() { return n; }}; };
const one = counter();
one.inc();
one.inc();
console.log(one.value, one);
for (var i = 0, fs = []; i < 3; i++) fs.push(() => i);
console.log(fs.map((f) => f()));
for (let k = 0, gs = []; k < 3; k++) { gs.push(() => k); if (k === 2) console.log(gs.map((g) => g())); }
const memo = (f, cache = new Map()) => (x) => cache.get(x) ?? (cache.set(x, f(x)), cache.get(x));
console.log(memo((x) => x * x)(9), (function (a, b = a, ...c) { return [a, b, c]; })(1, undefined, 3, 4));
console.log(hoisted(), typeof notYet);
function hoisted() { return 'hoisted'; }
var notYet = 1;
console.log([1, 2, 3, 4].filter((x) => x % 2).map((x) => x ** 2), [[1, 2], [3]].flat(), [1, 2].flatMap((x) => [x, x]));
console.log([3, 1, 2].toSorted?.(), structuredClone({m: new Map([[1, {d: new Date(0)}]])}));
