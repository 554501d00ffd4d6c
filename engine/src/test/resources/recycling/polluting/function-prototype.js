Function.prototype.call = null; Object.defineProperty(Object.prototype, 'evil', { get() { return 1 } });
