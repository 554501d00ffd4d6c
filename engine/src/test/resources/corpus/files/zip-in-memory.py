# outcome: completed
# changes: added /workspace/a.zip
# value: [["x.txt"], "hello"]
# oracle: python3
import zipfile

with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("x.txt", "hello")
with zipfile.ZipFile("a.zip") as z:
    result = [z.namelist(), z.read("x.txt").decode()]
result
