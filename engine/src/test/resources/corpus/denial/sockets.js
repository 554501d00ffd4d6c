// outcome: completed
// value: ["refused", "refused"]
["node:net", "node:http"].map((name) => {
  try {
    require(name);
    return "loaded";
  } catch {
    return "refused";
  }
});
