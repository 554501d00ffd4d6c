// outcome: limit:result
// limits: result=1MB
"x".repeat(2_000_000);
