// outcome: completed
// env: {"STAGE": "test"}
// value: "test"
process.env.STAGE;
