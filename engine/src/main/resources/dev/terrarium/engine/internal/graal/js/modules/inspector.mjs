const all = globalThis[Symbol.for('terrarium.builtin')]('inspector');
export default all;
export const Network = all;
export const Session = all;
export const close = all;
export const console = all;
export const open = all;
export const url = all;
export const waitForDebugger = all;
