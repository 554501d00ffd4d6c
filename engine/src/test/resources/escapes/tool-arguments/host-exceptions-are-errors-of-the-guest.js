// outcome: completed
// value: []
// tools: crash, fail
const found = [];
for (const attempt of [() => crash(), () => fail("x"), () => fail({ message: "y" })]) {
  try {
    attempt();
  } catch (e) {
    if (!(e instanceof Error)) found.push("foreign");
    let o = e;
    while (o !== null) {
      for (const key of Reflect.ownKeys(o)) {
        const text = String(o[key]);
        if (/Secret|java|oracle|IllegalState|\/root/.test(text)) found.push(text);
      }
      o = Object.getPrototypeOf(o);
    }
    if (e.getClass || e.getMessage || e.cause) found.push("members");
  }
}
found;
