# outcome: completed
# value: []
import os
import sys

shown = [*sys.path, sys.executable or "", sys.prefix, os.__file__, os.getcwd(), *os.environ.values()]
[text for text in shown if "/root" in text or "/tmp/" in text or ".m2" in text or "/opt" in text]
