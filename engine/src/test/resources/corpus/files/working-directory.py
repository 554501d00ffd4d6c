# outcome: completed
# value: ["/workspace", "/workspace/sub/a.txt"]
# changes: added /workspace/sub/a.txt
import os

os.mkdir("sub")
open("sub/a.txt", "w").close()
[os.getcwd(), os.path.abspath("sub/a.txt")]
