# outcome: limit:output
# limits: output=10KB, heap=64MB, cpu=60s, wall=60s
# stderr-length: 10240
# truncated: true
import warnings
warnings.simplefilter('always')
while True:
    warnings.warn('again')
