# outcome: completed
# value: "still imports"
import sys


def hook(path):
    raise ImportError(path)


sys.path_hooks.insert(0, hook)
sys.path_importer_cache.clear()
import colorsys

"still imports"
