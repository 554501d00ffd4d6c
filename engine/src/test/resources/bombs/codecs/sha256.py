# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import hashlib
b = bytes(10**6)
while True:
    hashlib.sha256(b).digest()
