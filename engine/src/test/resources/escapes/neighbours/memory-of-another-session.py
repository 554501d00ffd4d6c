# outcome: completed
# value: [[], []]
import builtins
import gc
import os
import sys

names = [n for m in (builtins, os, sys, sys.modules["__main__"]) for n in vars(m) if "neighbour" in n]
values = []
for name, module in list(sys.modules.items()):
    for key, value in list(vars(module).items()):
        if isinstance(value, (str, bytes, list, tuple, dict)) and "canary-" in str(value):
            values.append((name, key))
[names, values]
