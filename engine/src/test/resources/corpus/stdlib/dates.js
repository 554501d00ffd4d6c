// outcome: completed
// value: ["2024-03-01T00:00:00.000Z", 4, 29, 86400000, "NaN", 1709164800000]
// oracle: node
const day = new Date("2024-02-29T00:00:00Z");
const next = new Date(day);
next.setUTCDate(30);
[next.toISOString(), day.getUTCDay(), day.getUTCDate(), next - day, String(new Date("nope").getTime()), Date.parse("2024-02-29")]
