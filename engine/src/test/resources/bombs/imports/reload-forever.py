# outcome: limit:cpu
# limits: cpu=2s, heap=64MB, allocation=64GB
# changes: any
import importlib, sys
sys.path.insert(0, '/workspace')
with open('/workspace/again.py', 'w') as f:
    f.write('x = 1\n')
importlib.invalidate_caches()
import again
while True:
    importlib.reload(again)
