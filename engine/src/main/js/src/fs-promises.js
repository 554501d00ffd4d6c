module.exports = builtin('fs').promises;
