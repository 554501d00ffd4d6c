// outcome: completed
var kept = "here";
// --- step
// outcome: failed
// error: SyntaxError
function (
// --- step
// outcome: completed
// value: "here"
kept;
