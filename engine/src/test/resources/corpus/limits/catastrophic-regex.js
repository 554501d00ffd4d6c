// outcome: limit:wall
// limits: wall=500ms
/^(x+x+)+\1y$/.test("x".repeat(60));
