# outcome: completed
# changes: any
# value: []
import io
import os
import tarfile
import zipfile

file = "@SECRET_FILE@"
data = io.BytesIO()
with tarfile.open(fileobj=data, mode="w") as tar:
    for name in (file, "../../" + file, "a/../../../.." + file):
        info = tarfile.TarInfo(name)
        info.size = 1
        tar.addfile(info, io.BytesIO(b"x"))
    link = tarfile.TarInfo("link")
    link.type, link.linkname = tarfile.SYMTYPE, file
    tar.addfile(link)
wrote = []
for kind in ("fully_trusted", "tar", "data"):
    with tarfile.open(fileobj=io.BytesIO(data.getvalue()), mode="r:") as tar:
        for member in tar.getmembers():
            try:
                tar.extract(member, "/workspace/out", filter=kind)
            except (OSError, tarfile.TarError, KeyError):
                pass
archive = io.BytesIO()
with zipfile.ZipFile(archive, "w") as z:
    z.writestr("../../.." + file, "x")
zipfile.ZipFile(archive).extractall("/workspace/zip")
for top, folders, files in os.walk("/"):
    wrote += [os.path.join(top, f) for f in files if not top.startswith(("/workspace", "/usr", "/dev", "/tmp"))]
wrote
