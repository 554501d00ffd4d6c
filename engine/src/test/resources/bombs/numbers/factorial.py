# outcome: limit:cpu
# limits: cpu=300ms, heap=128MB, allocation=512GB
import math
while True:
    math.factorial(2_000_000)
