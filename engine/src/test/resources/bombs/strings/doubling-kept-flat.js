// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const kept = [];
let s = 'ab';
for (;;) {
  kept.push((s + kept.length).split('').join(''));
  if (s.length < 500000) s += s;
}
