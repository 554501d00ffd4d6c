import {Buffer, SlowBuffer, kMaxLength, INSPECT_MAX_BYTES} from 'buffer/index.js';

const atob = (text) => globalThis.atob(text);
const btoa = (text) => globalThis.btoa(text);
const constants = {MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: 536870888};

export {Buffer, SlowBuffer, kMaxLength, INSPECT_MAX_BYTES, constants, atob, btoa};
