// outcome: completed
// stdout: "100\n200\n300\n"
// oracle: node
for (const ms of [300, 100, 200]) {
  const timer = setTimeout(() => console.log(ms), ms);
}
