# outcome: completed
# tools: greet
# value: ["Hello, Ada", "Salut, Ada"]
[greet("Ada"), greet("Ada", greeting="Salut")]
