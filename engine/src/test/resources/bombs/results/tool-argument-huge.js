// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-elements=1000
// tools: echo
// host-calls: 0
echo(new Array(100000).fill(0));
