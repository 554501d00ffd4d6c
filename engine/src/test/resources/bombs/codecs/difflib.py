# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import difflib
a, b = 'ab' * 5000, 'ba' * 5000
while True:
    difflib.SequenceMatcher(None, a, b, False).ratio()
