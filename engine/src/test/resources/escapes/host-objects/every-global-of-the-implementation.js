// outcome: completed
// value: []
const names = ["Java", "Packages", "java", "javax", "javafx", "com", "org", "edu", "Polyglot", "Graal", "load", "loadWithNewGlobal", "print", "printErr",
  "quit", "exit", "read", "readbuffer", "readline", "readFully", "importPackage", "importClass", "JavaImporter", "JSAdapter", "$EXEC", "$ENV", "$ARG", "$OPTIONS",
  "__FILE__", "__DIR__", "__LINE__", "context", "engine", "Debug", "Test262", "Realm", "ShadowRealm", "Interop", "performance2", "d8", "testV8", "SharedWorker",
  "Worker", "importScripts", "Deno", "Bun", "chrome", "window", "document", "XMLHttpRequest", "WebSocket", "ActiveXObject", "WScript"];
names.filter((name) => name in globalThis || typeof globalThis[name] !== "undefined");
