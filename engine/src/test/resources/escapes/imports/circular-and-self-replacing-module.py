# outcome: completed
# files: {"/workspace/shift.py": "import os, sys\nsys.modules[__name__] = os\n"}
# value: "refused"
import shift

try:
    shift.system("id")
    seen = "ran"
except OSError:
    seen = "refused"
seen
