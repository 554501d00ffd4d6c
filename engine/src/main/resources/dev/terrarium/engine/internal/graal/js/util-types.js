(function (module, exports, builtin, internals) {// src/util-types.js
module.exports = builtin("util").types;
})
