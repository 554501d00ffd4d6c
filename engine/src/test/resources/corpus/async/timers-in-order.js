// outcome: completed
// stdout: "10\n20\n30\n"
// oracle: node
for (const ms of [30, 10, 20]) {
  const timer = setTimeout(() => console.log(ms), ms);
}
