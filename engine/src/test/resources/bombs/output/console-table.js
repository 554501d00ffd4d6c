// outcome: limit:output
// limits: output=10KB, heap=64MB, cpu=60s, wall=60s
// stdout-contains: xxx
// truncated: true
for (;;) console.table([{ a: 'x'.repeat(100) }]);
