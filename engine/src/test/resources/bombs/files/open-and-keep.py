# outcome: limit:files
# limits: files=100000, heap=128MB, cpu=60s, wall=60s
# changes: any
kept = []
while True:
    kept.append(open('/workspace/a', 'w'))
