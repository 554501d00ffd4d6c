// outcome: completed
// stdout: "kept\n"
// oracle: node
const dropped = setTimeout(() => console.log("dropped"), 1);
setTimeout(() => console.log("kept"), 2);
clearTimeout(dropped);
