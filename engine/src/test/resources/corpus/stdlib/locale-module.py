# outcome: completed
# value: ["utf-8", "UTF-8", ["a", "\u00e9"], ["en_US", "ISO8859-1"], true, "module 'locale' has no attribute 'nothing'", "getencoding"]
# changes: added /workspace/a.txt
# oracle: python3
import locale

with open("a.txt", "w") as out:
    out.write("a\né")
with open("a.txt", "rb") as raw:
    lines = raw.read().decode().split("\n")
try:
    locale.nothing
except AttributeError as error:
    missing = str(error)
from locale import getencoding, normalize, getpreferredencoding
[
    getencoding().lower(),
    getpreferredencoding(False).upper(),
    lines,
    normalize("en_US").split("."),
    issubclass(locale.Error, Exception),
    missing,
    getencoding.__name__,
]
