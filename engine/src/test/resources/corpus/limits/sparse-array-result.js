// outcome: limit:result
const sparse = [];
sparse[4_000_000_000] = 1;
sparse;
