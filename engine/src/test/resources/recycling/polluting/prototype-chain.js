Object.setPrototypeOf(Array.prototype, { evil: 1 }); Intl.NumberFormat = null; Set.prototype.add = null;
