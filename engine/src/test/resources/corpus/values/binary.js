// outcome: completed
// value: [{"$bytes": "AAH/"}, {"$bytes": "AQI="}]
// oracle: node
[new Uint8Array([0, 1, 255]), new Uint8Array([1, 2]).buffer]
