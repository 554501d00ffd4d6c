# outcome: completed
# value: []
import importlib.metadata
import importlib.resources

found = [d.metadata["Name"] for d in importlib.metadata.distributions(path=["/", "@SECRET_FOLDER@", "/usr/lib/python3/dist-packages"])]
for package in ("os", "encodings"):
    try:
        where = str(importlib.resources.files(package))
        found += [where] if "/root" in where or "/tmp" in where or ".m2" in where else []
    except (TypeError, ImportError):
        pass
found
