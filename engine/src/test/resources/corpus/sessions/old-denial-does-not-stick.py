# outcome: completed
# stdout: "refused\n"
try:
    open("/etc/passwd")
except PermissionError:
    print("refused")
# --- step
# outcome: failed
# error: PermissionError
# message: my own rule
raise PermissionError("my own rule")
