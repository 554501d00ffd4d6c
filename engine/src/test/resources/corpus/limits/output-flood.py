# outcome: limit:output
# limits: output=1KB, wall=20s, cpu=20s
# stdout-contains: "line 1\nline 2\n"
# truncated: true
n = 0
while True:
    n += 1
    print("line", n)
