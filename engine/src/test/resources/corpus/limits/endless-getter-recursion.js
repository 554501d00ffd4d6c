// outcome: limit:depth
// limits: depth=200
const o = {
  get again() {
    return this.again + 1;
  },
};
o.again;
