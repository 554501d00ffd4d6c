# outcome: completed
# value: [[["s", 4], ["i", 4]], {"a": [1, 3], "b": [2]}, [2, 3, 4], ["z", "a"]]
# oracle: python3
from collections import Counter, OrderedDict, defaultdict, deque

groups = defaultdict(list)
for key, n in (("a", 1), ("b", 2), ("a", 3)):
    groups[key].append(n)
ordered = OrderedDict(a=1, z=2)
ordered.move_to_end("a")
common = sorted(Counter("mississippi").most_common(2), reverse=True)
[common, dict(groups), list(deque([1, 2, 3, 4], maxlen=3)), list(ordered)]
