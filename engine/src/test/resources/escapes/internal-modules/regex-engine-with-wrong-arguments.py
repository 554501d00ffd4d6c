# outcome: failed
# error: SystemError
import re

__import__("_sre").tregex_compile(re.compile("(a)(b)"), 0, 1)
