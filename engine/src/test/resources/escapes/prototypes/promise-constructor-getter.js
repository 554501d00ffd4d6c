// outcome: failed
// error: Error
// message: "mine"
Object.defineProperty(Promise.prototype, "constructor", { get() { throw new Error("mine"); }, configurable: true });
queueMicrotask(() => {});
