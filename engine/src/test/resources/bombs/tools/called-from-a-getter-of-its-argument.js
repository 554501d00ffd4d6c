// outcome: limit:host-calls
// limits: host-calls=50, heap=64MB, cpu=60s
// tools: echo
// host-calls: 50
const nest = () => ({ get x() { return echo(nest()); } });
for (;;) echo(nest());
