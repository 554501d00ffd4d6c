// outcome: limit:output
// limits: output=10KB, heap=64MB, cpu=60s, wall=60s
// stdout-contains: y:
// truncated: true
const o = {};
let p = o;
for (let i = 0; i < 100000; i++) { p.x = {}; p.y = [1, 2, 3]; p = p.x; }
for (;;) console.log(o);
