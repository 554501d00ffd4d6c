// outcome: failed
// error: Error
// message-contains: nope.mjs
import "./nope.mjs";
