# outcome: limit:wall
# limits: wall=500ms
import re

re.match(r"(?:(a+)+\1)+$", "a" * 64 + "b")
