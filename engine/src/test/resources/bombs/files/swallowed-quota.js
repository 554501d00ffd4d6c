// outcome: limit:files
// limits: file-bytes=2MB, heap=64MB, cpu=60s, wall=60s
// changes: any
const fs = require('fs');
for (;;) {
  try {
    fs.appendFileSync('/workspace/a', 'x'.repeat(65536));
  } catch {}
}
