# outcome: completed
# value: [true, true, true]
# oracle: python3
import gzip
import zlib

data = b"terrarium " * 1000
[
    zlib.decompress(zlib.compress(data)) == data,
    gzip.decompress(gzip.compress(data)) == data,
    len(zlib.compress(data)) < 200,
]
