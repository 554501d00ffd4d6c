// outcome: completed
// value: "refused"
let seen;
try {
  seen = String(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
} catch {
  seen = "refused";
}
seen;
