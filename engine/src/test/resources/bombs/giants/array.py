# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import array
array.array('d', [0.0]) * 250_000_000
