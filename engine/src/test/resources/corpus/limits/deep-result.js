// outcome: limit:result
// limits: result-depth=20
let nested = [];
for (let i = 0; i < 50; i++) nested = [nested];
nested;
