// outcome: completed
// value: "thrown"
let seen;
function* guard() {
  try { yield 1; yield 2; } finally { throw new Error("in finally"); }
}
try {
  for (const x of guard()) break;
} catch {
  seen = "thrown";
}
seen;
