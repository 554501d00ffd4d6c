# outcome: completed
# value: null
import sys

sys.meta_path.clear()
sys.path_hooks.clear()
sys.modules.clear()
None
# --- step
# outcome: completed
# value: 45
sum(range(10))
