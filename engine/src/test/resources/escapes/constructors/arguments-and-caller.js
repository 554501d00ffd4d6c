// outcome: completed
// value: []
// tools: echo
const found = [];
function probe() {
  for (const read of [() => probe.caller, () => probe.arguments, () => arguments.callee.caller, () => echo.caller, () => echo.arguments, () => console.log.caller]) {
    try {
      const value = read();
      if (typeof value === "function" && !String(value).includes("found")) found.push(String(value));
    } catch {
      continue;
    }
  }
  return 1;
}
probe();
echo({ get value() { return probe(); } });
[3, 1, 2].sort(probe);
found.filter((text) => !text.includes("probe"));
