const all = globalThis[Symbol.for('terrarium.builtin')]('timers/promises');
export default all;
export const scheduler = all.scheduler;
export const setImmediate = all.setImmediate;
export const setInterval = all.setInterval;
export const setTimeout = all.setTimeout;
