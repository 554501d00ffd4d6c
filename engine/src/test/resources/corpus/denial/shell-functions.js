// outcome: completed
// value: []
["print", "printErr", "read", "readline", "readbuffer", "load", "loadWithNewGlobal", "quit", "Debug", "Worker", "$EXEC"].filter(
  (name) => name in globalThis,
);
