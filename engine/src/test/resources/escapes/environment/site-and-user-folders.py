# outcome: completed
# value: []
import os
import pathlib
import site
import tempfile

facts = [site.getsitepackages(), site.getusersitepackages(), site.getuserbase(), str(pathlib.Path.cwd()), tempfile.gettempdir(), os.path.abspath("."), os.path.realpath("."), os.getcwdb()]
try:
    facts.append(str(pathlib.Path.home()))
except RuntimeError:
    pass
[str(f) for f in facts if "/root" in str(f) or ".m2" in str(f) or "/home/" in str(f)]
