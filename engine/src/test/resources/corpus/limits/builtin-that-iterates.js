// outcome: limit:wall
// limits: wall=500ms
// needs: within-operations
let n = 3n ** 1000003n;
while (true) n = n * n;
