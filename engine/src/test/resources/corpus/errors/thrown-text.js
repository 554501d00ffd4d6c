// outcome: failed
// error: Uncaught
// message: 'just text'
throw "just text";
