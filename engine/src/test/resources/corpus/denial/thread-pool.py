# outcome: completed
# value: "refused"
from concurrent.futures import ThreadPoolExecutor

try:
    with ThreadPoolExecutor(2) as pool:
        seen = list(pool.map(str, [1]))
except RuntimeError:
    seen = "refused"
seen
