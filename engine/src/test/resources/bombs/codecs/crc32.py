# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import zlib
b = bytes(10**6)
while True:
    zlib.crc32(b)
