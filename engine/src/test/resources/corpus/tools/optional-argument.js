// outcome: completed
// tools: greet
// value: ["Hello, Ada", "Salut, Ada"]
[greet("Ada"), greet({ name: "Ada", greeting: "Salut" })];
