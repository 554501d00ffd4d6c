// outcome: limit:host-calls
// limits: host-calls=5
// tools: echo
// stdout-contains: "0\n1\n2\n3\n4\n"
// host-calls: 5
for (let n = 0; n < 100; n++) {
  try {
    console.log(echo(n));
  } catch {
    console.log("swallowed");
  }
}
