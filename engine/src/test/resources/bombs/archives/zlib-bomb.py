# outcome: limit:heap
# limits: heap=8MB, cpu=120s, wall=120s, allocation=64GB
import zlib
d = zlib.compressobj(1)
b = b''.join(d.compress(bytes(1_000_000)) for _ in range(60)) + d.flush()
zlib.decompress(b)
