// outcome: limit:wall
// limits: wall=400ms
// tools: slow
slow(3_600_000);
