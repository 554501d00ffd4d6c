// outcome: limit:allocation
// limits: allocation=100MB, wall=20s
// needs: within-operations
new Uint8Array(2 ** 30).length;
