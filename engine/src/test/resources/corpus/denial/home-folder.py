# outcome: completed
# value: "refused"
import os

try:
    os.listdir("/root")
    seen = "listed"
except OSError:
    seen = "refused"
seen
