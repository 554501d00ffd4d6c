# outcome: limit:wall
# limits: wall=1s, cpu=10s
# stdout: "start\n"
print("start", flush=True)
while True:
    pass
