// outcome: limit:wall
// limits: wall=500ms
/^(a+)+$/.test("a".repeat(64) + "b");
