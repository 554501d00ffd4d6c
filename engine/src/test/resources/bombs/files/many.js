// outcome: limit:files
// limits: files=500, heap=64MB, cpu=60s, wall=60s
// changes: any
const fs = require('fs');
for (let i = 0; ; i++) fs.writeFileSync('/workspace/' + i, '');
