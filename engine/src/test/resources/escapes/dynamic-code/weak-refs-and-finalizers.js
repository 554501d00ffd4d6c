// outcome: completed
// value: "ok"
const registry = new FinalizationRegistry((held) => { throw new Error("@SECRET_FILE@ " + held); });
for (let i = 0; i < 1000; i++) registry.register({ i }, i);
new WeakRef(globalThis).deref() === globalThis ? "ok" : "strange";
