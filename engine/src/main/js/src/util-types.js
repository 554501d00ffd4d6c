module.exports = builtin('util').types;
