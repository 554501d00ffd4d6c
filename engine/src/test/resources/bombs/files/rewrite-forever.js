// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
// changes: any
const fs = require('fs');
for (;;) fs.writeFileSync('/workspace/a', 'x'.repeat(1000));
