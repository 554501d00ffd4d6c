// outcome: completed
// value: [[1, 2, 3], [3, 3, 3], [0, 1, 2]]
// oracle: node
const counter = () => {
  let n = 0;
  return () => ++n;
};
const tick = counter();
const late = [];
for (var i = 0; i < 3; i++) late.push(() => i);
const early = [];
for (let j = 0; j < 3; j++) early.push(() => j);
[[tick(), tick(), tick()], late.map((f) => f()), early.map((f) => f())]
