# outcome: completed
# changes: any
# value: []
import os

leaks = []
for name in ("x" * 300, "y/" * 5000 + "z", "a\nb", "\x7f", "con", "...", " ", "\u202etxt.exe", "é\u0301", "*?<>|:\"", "x" * 70000):
    for attempt in (lambda: open(name, "w").close(), lambda: os.mkdir(name), lambda: os.stat(name)):
        try:
            attempt()
        except (OSError, ValueError, UnicodeError) as e:
            text = str(e).replace(name, "")
            if "java" in text or "sun." in text or "/root" in text:
                leaks.append(text)
leaks
