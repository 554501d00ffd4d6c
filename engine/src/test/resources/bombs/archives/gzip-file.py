# outcome: limit:files
# limits: file-bytes=2MB, heap=64MB, cpu=60s, wall=60s
# changes: any
import gzip
with gzip.open('/workspace/a.gz', 'wb', compresslevel=0) as f:
    while True:
        f.write(bytes(100_000))
