// outcome: completed
// value: [[], "/workspace"]
[Object.keys(process.env), process.cwd()]
