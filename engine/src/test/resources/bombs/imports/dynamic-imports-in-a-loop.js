// outcome: limit:files
// limits: files=200, cpu=60s, wall=60s, heap=128MB, allocation=64GB
// changes: any
import fs from 'fs';
for (let i = 0; ; i++) {
  fs.writeFileSync(`/workspace/m${i}.mjs`, `export const x = ${i};`);
  await import(`/workspace/m${i}.mjs`);
}
