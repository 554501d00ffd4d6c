// outcome: denied
// denied: network
await fetch("https://example.com/");
