# outcome: limit:output
# limits: output=10KB, heap=64MB, cpu=60s, wall=60s
# stdout-length: 10240
# truncated: true
import os
while True:
    os.write(1, b'x' * 1024)
