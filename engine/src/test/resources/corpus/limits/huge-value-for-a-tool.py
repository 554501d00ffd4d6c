# outcome: limit:result
# limits: result=1MB
# tools: echo
echo("x" * 2_000_000)
