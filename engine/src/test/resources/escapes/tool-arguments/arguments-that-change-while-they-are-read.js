// outcome: completed
// value: []
// tools: echo
const texts = [];
const growing = [1];
Object.defineProperty(growing, 0, { get() { growing.push(1); if (growing.length > 50) growing.length = 0; return 1; }, configurable: true });
const shrinking = [1, 2, 3];
Object.defineProperty(shrinking, 0, { get() { shrinking.length = 1; return 1; } });
const buffer = new ArrayBuffer(16, { maxByteLength: 32 });
const resized = { get a() { buffer.resize(0); return 1; }, b: new Uint8Array(buffer) };
const moved = new ArrayBuffer(8);
const detached = { get a() { moved.transfer(); return 1; }, b: new Uint8Array(moved), c: new DataView(moved) };
for (const value of [growing, shrinking, resized, detached]) {
  try {
    texts.push(JSON.stringify(echo(value)) ?? "");
  } catch (e) {
    texts.push(e.message);
  }
}
texts.filter((t) => /java|oracle|Index/.test(t));
