# outcome: limit:files
# limits: files=500, heap=64MB, cpu=60s, wall=60s
# changes: any
i = 0
while True:
    open('/workspace/%d' % i, 'w').close()
    i += 1
