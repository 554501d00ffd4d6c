// outcome: completed
// tools: echo
// value: [[1], [1, 2]]
const mine = [1];
const theirs = echo(mine);
theirs.push(2);
[mine, theirs];
