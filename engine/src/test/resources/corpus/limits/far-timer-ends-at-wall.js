// outcome: limit:wall
// limits: wall=300ms
setTimeout(() => {}, 3_600_000);
