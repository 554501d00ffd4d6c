# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=64GB
import zlib
kept = []
while True:
    kept.append(zlib.compressobj())
