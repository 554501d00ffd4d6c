# outcome: completed
# files: {"src/a.txt": "a", "src/sub/b.txt": "b"}
# changes: added /workspace/dst/a.txt, added /workspace/dst/sub/b.txt, removed /workspace/src/a.txt, removed /workspace/src/sub/b.txt
# value: ["dst/a.txt", "dst/sub/b.txt"]
import glob
import shutil

shutil.copytree("src", "dst")
shutil.rmtree("src")
sorted(glob.glob("dst/**/*.txt", recursive=True))
