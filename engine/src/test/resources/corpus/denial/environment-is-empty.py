# outcome: completed
# value: [null, null, null]
import os

[os.environ.get("PATH"), os.environ.get("HOME"), os.environ.get("JAVA_HOME")]
