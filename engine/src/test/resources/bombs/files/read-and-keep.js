// outcome: limit:heap
// limits: heap=32MB, cpu=60s, wall=60s, allocation=64GB
// changes: any
const fs = require('fs');
fs.writeFileSync('/workspace/a', 'x'.repeat(1000000));
const kept = [];
for (;;) kept.push(fs.readFileSync('/workspace/a'));
