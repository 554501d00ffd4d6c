import {Buffer, SlowBuffer, kMaxLength, INSPECT_MAX_BYTES} from 'buffer/index.js';

const atob = (text) => internals.original('atob')(text);
const btoa = (text) => internals.original('btoa')(text);
const constants = {MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: 536870888};

export {Buffer, SlowBuffer, kMaxLength, INSPECT_MAX_BYTES, constants, atob, btoa};
