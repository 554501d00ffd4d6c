// outcome: failed
// error: Error
// message-contains: never
new Promise(() => {});
