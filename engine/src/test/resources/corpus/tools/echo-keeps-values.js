// outcome: completed
// tools: echo
// value: [1, 1.5, "té", true, null, [1, [2]], {"k": {"n": 1}}, 36893488147419103232]
// host-calls: 8
[1, 1.5, "té", true, null, [1, [2]], { k: { n: 1 } }, 2n ** 65n].map((v) => echo(v));
