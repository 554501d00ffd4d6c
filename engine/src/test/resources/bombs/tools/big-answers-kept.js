// outcome: limit:heap
// limits: heap=32MB, host-calls=1000000, cpu=60s, wall=60s, allocation=64GB
// tools: echo
const kept = [];
for (;;) kept.push(echo('x'.repeat(100000)).split(''));

