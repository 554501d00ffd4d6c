# outcome: limit:allocation
# limits: heap=32MB, cpu=120s, wall=120s, allocation=2GB
import zlib
while True:
    zlib.compressobj()
