// outcome: completed
// value: [[], null, null]
[Object.keys(process.env), process.env.PATH ?? null, process.env["@SECRET_VARIABLE@"] ?? null];
