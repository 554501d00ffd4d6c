# outcome: completed
# changes: any
# value: []
import os

leaks = []
for name in ("missing", "x" * 300, "a\nb", "...", "\u202etxt.exe", "é\u0301", "y/" * 500 + "z"):
    try:
        os.rename(name, name + "2")
    except (OSError, ValueError) as e:
        text = str(e).replace(name, "")
        if "java" in text or "sun." in text or "/root" in text:
            leaks.append(text)
leaks
