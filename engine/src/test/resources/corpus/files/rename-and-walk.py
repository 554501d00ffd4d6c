# outcome: completed
# files: {"a/one.txt": "1", "a/b/two.txt": "2"}
# changes: removed /workspace/a/one.txt, added /workspace/a/uno.txt
# value: [["a", "b", "uno.txt"], ["a/b", "two.txt"]]
import os

os.rename("a/one.txt", "a/uno.txt")
[[root, *sorted(dirs), *sorted(names)] for root, dirs, names in os.walk("a")]
