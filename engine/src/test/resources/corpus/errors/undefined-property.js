// outcome: failed
// error: TypeError
// message-contains: undefined
// line: 2
const config = {};
config.server.port;
