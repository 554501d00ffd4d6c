// outcome: completed
// value: ["0,1", "few", "many"]
// oracle: node
let found;
outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (i + j === 1) {
      found = `${i},${j}`;
      break outer;
    }
  }
}
const size = (n) => {
  switch (true) {
    case n < 3:
      return "few";
    default:
      return "many";
  }
};
[found, size(2), size(9)]
