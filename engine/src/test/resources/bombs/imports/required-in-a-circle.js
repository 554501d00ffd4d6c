// outcome: limit:depth
// limits: depth=100, cpu=60s, heap=64MB
// files: {"/workspace/a.js": "const f = () => { delete require.cache; return g(); }; const g = () => f(); g();\n"}
require('./a.js');
