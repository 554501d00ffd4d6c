// outcome: completed
// stdout: "sync\none\ntwo\n"
// oracle: node
queueMicrotask(() => console.log("one"));
queueMicrotask(() => console.log("two"));
console.log("sync");
