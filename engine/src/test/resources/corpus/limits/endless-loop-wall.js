// outcome: limit:wall
// limits: wall=1s, cpu=10s
// stdout: "start\n"
console.log("start");
while (true) {}
