// outcome: completed
// value: ["68656c6c6f", "aGVsbG8=", "hello", 5]
// oracle: node
const b = Buffer.from("hello");
[b.toString("hex"), b.toString("base64"), Buffer.from("aGVsbG8=", "base64").toString(), b.length]
