// outcome: failed
// limits: files=5000, heap=64MB, cpu=60s
// error: Error
// message-contains: ENAMETOOLONG
// changes: any
const fs = require('fs');
for (let p = '/workspace/d'; ; p += '/d') fs.mkdirSync(p);
