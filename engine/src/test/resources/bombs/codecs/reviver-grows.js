// outcome: completed
// limits: cpu=60s, heap=64MB
// value: [1, 2, 3, 1, 1, 1]
JSON.parse('[1,2,3]', function (k, v) {
  if (Array.isArray(this)) this.push(1);
  return v;
});
