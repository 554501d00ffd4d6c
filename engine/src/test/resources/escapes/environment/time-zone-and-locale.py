# outcome: completed
# value: []
import locale
import time

found = []
for name in ("de_DE.UTF-8", "tr_TR", "C", ""):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pass
time.tzset()
found += [z for z in time.tzname if z not in ("UTC", "")]
found += ["lower"] if "I".lower() != "i" else []
found
