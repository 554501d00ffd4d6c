// outcome: failed
// error: TypeError
const buffer = new ArrayBuffer(8);
const view = new Uint8Array(buffer);
buffer.transfer();
({ a: view });
