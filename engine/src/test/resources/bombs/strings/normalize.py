# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import unicodedata
s = 'é' * 10**5
while True:
    unicodedata.normalize('NFD', s)
