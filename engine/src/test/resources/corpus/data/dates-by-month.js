// outcome: completed
// value: {"2024-01": 2, "2024-02": 1}
// oracle: node
const days = ["2024-01-05", "2024-01-31", "2024-02-29"].map((d) => new Date(d));
days.reduce((out, d) => {
  const key = d.toISOString().slice(0, 7);
  out[key] = (out[key] ?? 0) + 1;
  return out;
}, {});
