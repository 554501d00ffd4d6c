// outcome: failed
// error: string
// message: just text
throw "just text";
