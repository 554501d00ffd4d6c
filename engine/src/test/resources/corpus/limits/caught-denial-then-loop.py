# outcome: limit:wall
# limits: wall=300ms
# stdout: "denied\n"
try:
    open("/etc/passwd")
except PermissionError:
    print("denied", flush=True)
while True:
    pass
