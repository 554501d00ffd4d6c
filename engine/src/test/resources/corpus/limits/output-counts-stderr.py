# outcome: limit:output
# limits: output=1000B
# stdout-length: 600
# stderr-contains: eeee
# truncated: true
import sys

sys.stdout.write("o" * 600)
sys.stdout.flush()
sys.stderr.write("e" * 600)
sys.stderr.flush()
