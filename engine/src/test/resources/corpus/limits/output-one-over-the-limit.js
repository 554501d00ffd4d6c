// outcome: limit:output
// limits: output=1000B
// stdout-length: 1000
// truncated: true
console.log("x".repeat(1000));
