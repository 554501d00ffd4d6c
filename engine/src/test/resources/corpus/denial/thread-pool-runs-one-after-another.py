# outcome: completed
# value: [[1, 4, 9], 7]
# oracle: python3
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    squares = list(pool.map(lambda n: n * n, [1, 2, 3]))
    later = pool.submit(sum, [3, 4])
[squares, later.result()]
