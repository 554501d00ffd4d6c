// outcome: limit:output
// limits: output=1000B
// stdout-length: 601
// stderr-contains: eeee
// truncated: true
console.log("o".repeat(600));
console.error("e".repeat(600));
