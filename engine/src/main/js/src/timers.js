const {setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate} = internals.timers;
module.exports = {
  setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate,
  get promises() { return builtin('timers/promises'); },
};
