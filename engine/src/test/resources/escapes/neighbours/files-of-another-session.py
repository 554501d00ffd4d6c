# outcome: completed
# value: ["refused", ["/workspace"]]
import os

try:
    seen = open("/workspace/secret.txt").read()
except OSError:
    seen = "refused"
[seen, [top for top, folders, files in os.walk("/workspace")]]
