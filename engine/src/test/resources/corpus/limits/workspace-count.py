# outcome: limit:files
# limits: files=20
# changes: any
import os

for n in range(1000):
    os.makedirs(f"d{n}")
