# outcome: limit:heap
# limits: heap=8MB, cpu=120s, wall=120s, allocation=64GB
import zlib
b = zlib.compress(bytes(1_000_000))
kept = []
while True:
    kept.append(zlib.decompressobj().decompress(b, 900_000))
