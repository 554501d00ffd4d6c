# outcome: limit:files
# limits: files=10, heap=64MB, cpu=120s, wall=120s, allocation=64GB
# changes: any
import io, tarfile
b = io.BytesIO()
with tarfile.open(fileobj=b, mode='w') as t:
    for i in range(50):
        t.addfile(tarfile.TarInfo('f%d' % i), io.BytesIO())
b.seek(0)
with tarfile.open(fileobj=b, mode="r:") as t:
    t.extractall('/workspace', filter='data')
