# outcome: failed
# error: SystemExit
# message: 3
import sys

sys.exit(3)
