# outcome: completed
# limits: output=100B, host-calls=2
# tools: echo
# stdout-length: 81
# host-calls: 2
echo(1)
print("x" * 80); _ = echo(2)
# --- step
# outcome: completed
# stdout-length: 81
# host-calls: 2
echo(1)
print("x" * 80); _ = echo(2)
