# outcome: limit:files
# limits: file-bytes=2MB, heap=64MB, cpu=60s, wall=60s
# changes: any
while True:
    try:
        with open('/workspace/a', 'ab') as f:
            f.write(b'x' * 65536)
    except OSError:
        pass
