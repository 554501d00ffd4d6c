# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import struct
struct.pack('2000000000x')
