const all = globalThis[Symbol.for('terrarium.builtin')]('https');
export default all;
export const Agent = all;
export const Server = all;
export const createServer = all;
export const get = all;
export const globalAgent = all;
export const request = all;
