// outcome: completed
// value: [true, false, true, "12", 3, "NaN", "object", true, [1, 10, 2]]
// oracle: node
[1 == "1", 1 === "1", Object.is(NaN, NaN), 1 + "2", "3" * 1, String("x" * 1), typeof null, [] + [] === "", [10, 1, 2].sort()]
