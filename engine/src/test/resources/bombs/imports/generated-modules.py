# outcome: limit:files
# limits: files=300, cpu=120s, wall=120s, heap=128MB, allocation=64GB
# changes: any
import importlib, sys
sys.path.insert(0, '/workspace')
i = 0
while True:
    with open('/workspace/m%d.py' % i, 'w') as f:
        f.write('x = %d\n' % i)
    importlib.invalidate_caches()
    importlib.import_module('m%d' % i)
    i += 1
