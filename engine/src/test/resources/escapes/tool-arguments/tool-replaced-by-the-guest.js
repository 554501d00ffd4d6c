// outcome: completed
// tools: echo
// value: "mine"
// host-calls: 0
echo = () => "mine";
echo(1);
