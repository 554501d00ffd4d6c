# outcome: limit:files
# limits: file-bytes=2MB, heap=64MB, cpu=60s, wall=60s
# changes: any
with open('/workspace/a', 'wb') as f:
    while True:
        f.write(b'x' * 65536)
