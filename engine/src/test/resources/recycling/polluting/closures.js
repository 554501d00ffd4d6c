let count = 0;
const more = () => ++count;
JSON.parse = more; Math.random = more; Math.evil = more; Date.now = more; Object.keys = more; Object.entries = more;
Number.prototype.toString = more; Error.prepareStackTrace = more; Error.stackTraceLimit = 0;
globalThis.toString = more; Intl.NumberFormat.prototype.formatToParts = more;
Array.from = more; Object.defineProperty(globalThis, 'evil', { get: more, set: more, configurable: false });
