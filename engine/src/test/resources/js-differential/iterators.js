function* fib() { let [a, b] = [0, 1]; while (true) { yield a; [a, b] = [b, a + b]; } }
const take = (n, it) => { const out = []; for (const x of it) { if (out.length === n) break; out.push(x); } return out; };
console.log(take(10, fib()));
const range = {from: 1, to: 3, *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i; }};
console.log([...range], Math.max(...range), Array.from(range, (x) => x * 2), new Set(range));
const [first, , third = 'default', ...rest] = 'abcdef';
console.log(first, third, rest);
const {a, b: {c = 5} = {}, ...others} = {a: 1, x: 2, y: 3};
console.log(a, c, others);
console.log(fib(), [1, 2][Symbol.iterator](), Object.entries({p: 1, q: 2}));
label: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue label; if (i === 2) break label; console.log(i, j); } }
