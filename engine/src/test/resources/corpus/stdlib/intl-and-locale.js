// outcome: completed
// value: ["1,234,567.89", ["a", "ä", "z"]]
// oracle: node
[(1234567.89).toLocaleString("en-US"), ["z", "ä", "a"].sort((a, b) => a.localeCompare(b, "de"))]
