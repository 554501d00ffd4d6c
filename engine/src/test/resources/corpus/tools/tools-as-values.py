# outcome: completed
# tools: add, echo
# value: [6, [2, 4], true]
from functools import reduce

[reduce(add, [1, 2, 3]), list(map(lambda n: add(n, n), [1, 2])), callable(echo)]
