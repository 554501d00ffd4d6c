(function (module, exports, builtin, internals) {// src/assert-strict.js
module.exports = builtin("assert").strict;
})
