// outcome: failed
// error: Error
// message: second part
// line: 4
// stdout: "first part\n"
async function work() {
  console.log("first part");
  await null;
  throw new Error("second part");
}
await work();
