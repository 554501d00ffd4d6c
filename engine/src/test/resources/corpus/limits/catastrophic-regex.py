# outcome: limit:wall
# limits: wall=500ms
import re

re.match(r"(a+)+$", "a" * 64 + "b")
