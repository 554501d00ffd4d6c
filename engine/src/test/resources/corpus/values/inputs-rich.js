// outcome: completed
// inputs: {"at": {"$time": "2024-02-29T00:00:00Z"}, "raw": {"$bytes": "AAH/"}, "big": 18446744073709551617}
// value: [2024, 256, 18446744073709551618]
[at.getUTCFullYear(), raw[0] + raw[1] + raw[2], big + 1n]
