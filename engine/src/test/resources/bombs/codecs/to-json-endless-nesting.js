// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
JSON.stringify({ toJSON() { return { x: { toJSON: this.toJSON } }; } });
