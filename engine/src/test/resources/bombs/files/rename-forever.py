# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
# changes: any
import os
open('/workspace/a', 'w').close()
while True:
    os.rename('/workspace/a', '/workspace/b')
    os.rename('/workspace/b', '/workspace/a')
