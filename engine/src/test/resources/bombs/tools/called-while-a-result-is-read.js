// outcome: limit:host-calls
// limits: host-calls=50, heap=64MB, cpu=60s
// tools: echo
// host-calls: 50
({ get x() { for (;;) echo(1); } });
