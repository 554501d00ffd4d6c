// outcome: completed
let a = 1;
const b = 2;
class C {
  n = 3;
}
// --- step
// outcome: completed
// value: 6
a + b + new C().n;
