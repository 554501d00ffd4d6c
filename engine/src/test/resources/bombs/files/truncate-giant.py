# outcome: completed
# limits: file-bytes=2MB, heap=64MB
# changes: any
with open('/workspace/a', 'wb') as f:
    f.truncate(10**12)
