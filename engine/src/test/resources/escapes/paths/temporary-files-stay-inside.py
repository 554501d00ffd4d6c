# outcome: completed
# changes: any
# value: []
import os
import tempfile

os.environ["TMPDIR"] = "@SECRET_FOLDER@"
tempfile.tempdir = None
names = [tempfile.mkdtemp(), tempfile.NamedTemporaryFile(delete=False).name, tempfile.mkstemp()[1]]
try:
    names.append(tempfile.mkdtemp(dir="@SECRET_FOLDER@"))
except OSError:
    pass
[n for n in names if not n.startswith(("/tmp/", "/workspace/")) or "canary" in n]
