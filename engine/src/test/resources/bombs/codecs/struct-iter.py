# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import struct
b = bytes(10**6)
while True:
    for _ in struct.iter_unpack('b', b):
        pass
