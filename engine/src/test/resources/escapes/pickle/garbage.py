# outcome: completed
# value: []
import pickle
import random

random.seed(7)
found = []
for _ in range(300):
    data = b"\x80\x04" + bytes(random.randrange(256) for _ in range(random.randrange(1, 40)))
    try:
        pickle.loads(data)
    except Exception as e:
        if "java." in str(e) or "oracle" in str(e):
            found.append((data.hex(), str(e)))
found
