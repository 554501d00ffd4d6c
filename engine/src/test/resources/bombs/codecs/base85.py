# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import base64
b = bytes(10**6)
while True:
    base64.b85encode(b)
