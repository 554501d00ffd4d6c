// outcome: limit:result
// limits: result-elements=1000
Array.from({ length: 1001 }, (_, i) => i);
