# outcome: limit:wall
# limits: wall=1s
# stdout: "denied\n"
try:
    open("/etc/passwd")
except PermissionError:
    print("denied", flush=True)
while True:
    pass
