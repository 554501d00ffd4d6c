// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const tag = (s, ...v) => s.raw.join(v.length);
for (;;) tag`a${1}b${2}c`;
