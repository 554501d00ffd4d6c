// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-elements=1000, result-depth=50
const make = () => ({ get x() { return make(); } });
make();
