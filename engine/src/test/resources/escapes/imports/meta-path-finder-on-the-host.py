# outcome: completed
# value: ["refused", "refused", "refused"]
import importlib.machinery
import importlib.util
import sys

seen = []
for folder in ("@SECRET_FOLDER@", "/etc", "/proc/self"):
    finder = importlib.machinery.FileFinder(folder, (importlib.machinery.SourceFileLoader, [".py", ".txt", ""]))
    sys.path_importer_cache[folder] = finder
    sys.path.insert(0, folder)
    spec = finder.find_spec("secret") or finder.find_spec("environ")
    seen.append("found " + str(spec) if spec else "refused")
seen
