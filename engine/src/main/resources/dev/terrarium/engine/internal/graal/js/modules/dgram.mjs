const all = globalThis[Symbol.for('terrarium.builtin')]('dgram');
export default all;
export const Socket = all;
export const _createSocketHandle = all;
export const createSocket = all;
