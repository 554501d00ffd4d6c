// outcome: failed
// error: Error
const { get } = WeakMap.prototype;
WeakMap.prototype.get = () => ["read @SECRET_FILE@", "forged"];
throw new Error("not a denial");
