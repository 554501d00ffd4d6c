// outcome: completed
// limits: heap=64MB, cpu=60s
// tools: echo
// host-calls: 1
// value: "function f() { for (;;); }"
function f() { for (;;); }
echo(f);
