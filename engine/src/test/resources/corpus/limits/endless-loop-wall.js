// outcome: limit:wall
// limits: wall=300ms, cpu=10s
// stdout: "start\n"
console.log("start");
while (true) {}
