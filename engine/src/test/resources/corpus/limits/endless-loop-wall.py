# outcome: limit:wall
# limits: wall=300ms, cpu=10s
# stdout: "start\n"
print("start", flush=True)
while True:
    pass
