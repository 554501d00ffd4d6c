// outcome: failed
// error: Uncaught
const reason = new Proxy({}, { get() { throw new Error("get"); }, getPrototypeOf() { throw new Error("proto"); }, ownKeys() { throw new Error("keys"); } });
Promise.reject(reason);
null;
