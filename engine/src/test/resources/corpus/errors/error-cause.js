// outcome: completed
// value: ["cannot load", "no such key"]
// oracle: node
let seen;
try {
  try {
    throw new Error("no such key");
  } catch (e) {
    throw new Error("cannot load", { cause: e });
  }
} catch (e) {
  seen = [e.message, e.cause.message];
}
seen;
