const evil = new Proxy({}, { get: () => 'pwned', has: () => true });
Object.setPrototypeOf(Object.getPrototypeOf(globalThis) ?? {}, null);
try { Object.setPrototypeOf(globalThis, evil); } catch (e) {}
Object.setPrototypeOf(Function.prototype, evil); Object.setPrototypeOf(JSON, evil); Object.setPrototypeOf(Math, evil);
Date.prototype.toISOString = () => 'pwned'; Date.prototype[Symbol.toPrimitive] = null;
