// outcome: completed
// limits: result-elements=1000
// value-size: 999
Array.from({ length: 999 }, (_, i) => i);
