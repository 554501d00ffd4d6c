// outcome: completed
// inputs: {"name": "Ada`; process.exit() //", "n": 3, "ratio": 0.5, "flag": true, "nothing": null, "items": [1, [2]], "by": {"k": "v"}}
// value: ["Ada`; process.exit() //", 4, 1, true, null, [1, [2], 3], "v"]
// stdout: "string number number boolean object true object\n"
console.log(typeof name, typeof n, typeof ratio, typeof flag, typeof nothing, Array.isArray(items), typeof by);
items.push(3);
[name, n + 1, ratio * 2, flag, nothing, items, by.k]
