// outcome: limit:wall
// limits: wall=300ms
setInterval(() => {}, 1);
