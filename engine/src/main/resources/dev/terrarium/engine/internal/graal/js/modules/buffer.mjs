const all = globalThis[Symbol.for('terrarium.builtin')]('buffer');
export default all;
export const Buffer = all.Buffer;
export const INSPECT_MAX_BYTES = all.INSPECT_MAX_BYTES;
export const SlowBuffer = all.SlowBuffer;
export const atob = all.atob;
export const btoa = all.btoa;
export const constants = all.constants;
export const kMaxLength = all.kMaxLength;
