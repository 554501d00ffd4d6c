# outcome: completed
import sys

x = 5
sys.exit()
# --- step
# outcome: completed
# value: 5
x
