// outcome: limit:output
// limits: output=10KB, heap=64MB, cpu=60s, wall=60s
// stdout-length: 10240
// truncated: true
for (;;) console.log('line');
