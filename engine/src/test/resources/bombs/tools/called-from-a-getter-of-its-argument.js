// outcome: limit:depth
// limits: host-calls=50, heap=64MB, cpu=60s
// tools: echo
const nest = () => ({ get x() { return echo(nest()); } });
for (;;) echo(nest());
