# outcome: completed
# files: {"helper.py": "GREETING = 'hi'\n\n\ndef shout(text):\n    return text.upper() + '!'\n"}
# value: ["hi", "ADA!", "helper"]
# changes: none
import helper
from helper import shout

[helper.GREETING, shout("ada"), helper.__name__]
