# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import hashlib
hashlib.pbkdf2_hmac('sha256', b'a', b'b', 10**9)
