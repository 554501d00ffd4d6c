// outcome: completed
// tools: twice
// value: ["ok", "ok", "refused"]
[1, 2, 3].map(() => {
  try {
    twice();
    return "ok";
  } catch {
    return "refused";
  }
});
