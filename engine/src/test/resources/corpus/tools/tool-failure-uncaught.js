// outcome: failed
// tools: fail
// error: ToolError
// message: disk on fire
// line: 3
const a = 1;
const b = 2;
fail("disk on fire");
