// outcome: failed
// limits: cpu=60s, heap=64MB
// error: Uncaught
// message-contains: [Getter]
throw { get message() { for (;;); } };
