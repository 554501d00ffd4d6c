// outcome: completed
// tools: fail
// value: "caught: disk on fire true"
let result = "returned";
try {
  fail("disk on fire");
} catch (e) {
  result = `caught: ${e.message} ${e instanceof Error}`;
}
result;
