# outcome: completed
# value: [true, false, false]
import os

names = set(os.listdir("/"))
["workspace" in names, "root" in names, "home" in names]
