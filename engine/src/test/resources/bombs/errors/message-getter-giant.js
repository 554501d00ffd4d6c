// outcome: failed
// limits: cpu=60s, heap=64MB
// error: Uncaught
// message-contains: [Getter]
throw { get message() { return 'é'.repeat(2 ** 28) + [...'x'.repeat(2 ** 28)]; } };
