// outcome: completed
// value: 45
// oracle: node
let total = 0;
for (let n = 0; n < 10; n++) total += n;
total;
