# outcome: limit:files
# limits: file-bytes=2MB, heap=64MB, cpu=60s, wall=60s, allocation=64GB
# changes: any
import zipfile
with zipfile.ZipFile('/workspace/a.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('big', bytes(20_000_000))
with zipfile.ZipFile('/workspace/a.zip') as z:
    while True:
        z.extractall('/workspace/out')
