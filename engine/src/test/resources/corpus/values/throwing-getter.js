// outcome: failed
// error: RangeError
// message: not now
({
  get trap() {
    throw new RangeError("not now");
  },
})
