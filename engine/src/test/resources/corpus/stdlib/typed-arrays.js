// outcome: completed
// value: [6, 513, [1, 2, 3], 255]
// oracle: node
const bytes = new Uint8Array([1, 2, 3]);
const view = new DataView(new ArrayBuffer(2));
view.setUint8(0, 1);
view.setUint8(1, 2);
[bytes.reduce((a, b) => a + b), view.getUint16(0, true), Array.from(bytes), new Uint8ClampedArray([300])[0]]
