// outcome: limit:result
// limits: result=1MB
// tools: echo
echo("x".repeat(2_000_000));
