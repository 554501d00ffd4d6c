// outcome: completed
// value: ["undefined", "undefined", "undefined", "undefined"]
[typeof Java, typeof Packages, typeof Polyglot, typeof Graal]
