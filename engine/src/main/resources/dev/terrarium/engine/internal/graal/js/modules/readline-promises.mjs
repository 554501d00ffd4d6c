const all = globalThis[Symbol.for('terrarium.builtin')]('readline/promises');
export default all;
export const Interface = all;
export const Readline = all;
export const createInterface = all;
