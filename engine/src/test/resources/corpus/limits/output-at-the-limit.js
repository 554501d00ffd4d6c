// outcome: completed
// limits: output=1000B
// stdout-length: 1000
console.log("x".repeat(999));
