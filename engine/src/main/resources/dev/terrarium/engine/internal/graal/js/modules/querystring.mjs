const all = globalThis[Symbol.for('terrarium.builtin')]('querystring');
export default all;
export const decode = all.decode;
export const encode = all.encode;
export const escape = all.escape;
export const parse = all.parse;
export const stringify = all.stringify;
export const unescape = all.unescape;
