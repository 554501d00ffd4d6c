// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
// files: {"/workspace/endless.mjs": "for (;;);\n"}
import './endless.mjs';
