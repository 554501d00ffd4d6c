// outcome: completed
// value: ["a[1]b[2]c", "line\\n", "1 + 1 = 2"]
// oracle: node
const tag = (parts, ...values) => parts.reduce((out, part, i) => out + `[${values[i - 1]}]` + part);
[tag`a${1}b${2}c`, String.raw`line\n`, `1 + 1 = ${1 + 1}`]
