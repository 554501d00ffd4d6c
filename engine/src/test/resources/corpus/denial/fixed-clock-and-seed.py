# outcome: completed
# clock: 2024-02-29T12:00:00Z
# seed: 42
# value: ["2024-02-29", 1709208000, true]
import datetime
import random
import time

first = [random.random() for _ in range(3)]
[datetime.date.today().isoformat(), int(time.time()), all(0 <= x < 1 for x in first)]
