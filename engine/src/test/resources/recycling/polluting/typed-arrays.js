Object.getPrototypeOf(Uint8Array.prototype).set = null; Object.getPrototypeOf(Uint8Array).from = null;
Uint8Array.prototype.evil = 1; ArrayBuffer.prototype.slice = null; DataView.prototype.getInt8 = () => 99;
BigInt.prototype.toString = () => 'pwned'; Symbol.prototype.toString = null; WeakRef.prototype.deref = null;
const kept = new WeakRef({}); const registry = new FinalizationRegistry(() => {}); registry.register({}, 1);
