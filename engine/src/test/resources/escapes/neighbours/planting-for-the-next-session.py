# outcome: completed
# changes: any
# value: null
import abc
import builtins
import codecs
import json
import os
import re
import sys
import warnings

builtins.planted = "x"
builtins.len = lambda x: -1
json.dumps = lambda *a, **k: "mine"
re.sub = lambda *a, **k: "mine"
re.compile("a").__class__
codecs.register(lambda name: None)
codecs.register_error("strict2", lambda e: ("", e.end))
warnings.filters.insert(0, ("error", None, Warning, None, 0))
sys.setrecursionlimit(80)
sys.path.insert(0, "/workspace")
open("/workspace/json.py", "w").write("planted = 1")
os.environ["PLANTED"] = "1"
sys.intern("planted")
abc.ABC.planted = 1
None
