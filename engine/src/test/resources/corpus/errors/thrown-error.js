// outcome: failed
// error: Error
// message: bad record 3
// line: 4
// stdout: "before\n"
// traceback-contains: Error: bad record 3
// traceback-contains: at load (main.js:4:11)
console.log("before");
function load(rows) {
  for (const row of rows) {
    throw new Error(`bad record ${row}`);
  }
}
load([3]);
