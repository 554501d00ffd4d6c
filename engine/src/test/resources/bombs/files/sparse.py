# outcome: failed
# limits: file-bytes=2MB, heap=64MB
# error: OSError
# changes: any
with open('/workspace/a', 'wb') as f:
    f.seek(10**12)
    f.write(b'x')
