# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import random
random.getrandbits(2_000_000_000)
