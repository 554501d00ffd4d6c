module.exports = builtin('assert').strict;
