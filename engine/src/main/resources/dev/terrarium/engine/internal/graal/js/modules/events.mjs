const all = globalThis[Symbol.for('terrarium.builtin')]('events');
export default all;
export const EventEmitter = all.EventEmitter;
export const defaultMaxListeners = all.defaultMaxListeners;
export const init = all.init;
export const listenerCount = all.listenerCount;
export const once = all.once;
