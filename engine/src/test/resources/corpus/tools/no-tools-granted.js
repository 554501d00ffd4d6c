// outcome: failed
// error: ReferenceError
// message-contains: echo
echo(1);
