# outcome: completed
# value: "refused"
import sys

sys.path.insert(0, "@SECRET_FOLDER@")
try:
    from secret import secret as seen
except ImportError:
    seen = "refused"
seen
