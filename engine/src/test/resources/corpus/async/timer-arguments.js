// outcome: completed
// stdout: "a 2\n"
// oracle: node
const timer = setTimeout((x, y) => console.log(x, y), 1, "a", 2);
