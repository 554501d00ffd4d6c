# outcome: failed
# limits: files=5000, heap=64MB, cpu=60s
# error: OSError
# message-contains: File name too long
# changes: any
import os
p = '/workspace'
i = 0
while True:
    p += '/d'
    os.mkdir(p)
