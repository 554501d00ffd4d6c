# outcome: completed
# value: ["refused", "refused", "refused"]
import sys
import zipimport

seen = []
for path in ("@SECRET_FOLDER@/secret.zip", "@SECRET_FILE@", "/usr/lib/jvm/java/lib/src.zip"):
    try:
        seen.append(str(zipimport.zipimporter(path)))
    except (ImportError, OSError):
        seen.append("refused")
seen
