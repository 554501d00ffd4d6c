(function (module, exports, builtin, internals) {// src/fs-promises.js
module.exports = builtin("fs").promises;
})
