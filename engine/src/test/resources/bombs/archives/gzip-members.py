# outcome: limit:heap
# limits: heap=8MB, cpu=120s, wall=120s, allocation=64GB
import gzip
gzip.decompress(gzip.compress(bytes(1_000_000)) * 100)
