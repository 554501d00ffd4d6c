const all = globalThis[Symbol.for('terrarium.builtin')]('timers');
export default all;
export const clearImmediate = all.clearImmediate;
export const clearInterval = all.clearInterval;
export const clearTimeout = all.clearTimeout;
export const promises = all.promises;
export const setImmediate = all.setImmediate;
export const setInterval = all.setInterval;
export const setTimeout = all.setTimeout;
