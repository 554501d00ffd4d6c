# outcome: completed
# inputs: {"text": "The cat sat. The dog sat; the end!"}
# value: [["the", 3], ["sat", 2], ["cat", 1]]
import re
from collections import Counter

Counter(re.findall(r"[a-z]+", text.lower())).most_common(3)
