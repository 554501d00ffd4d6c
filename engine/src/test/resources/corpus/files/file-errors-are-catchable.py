# outcome: completed
# files: {"d/x.txt": ""}
# value: ["FileNotFoundError", "IsADirectoryError", "FileExistsError", "NotADirectoryError", "OSError"]
# oracle: none
import os

seen = []
for attempt in (
    lambda: open("nope"),
    lambda: open("d"),
    lambda: os.mkdir("d"),
    lambda: os.listdir("d/x.txt"),
    lambda: os.rmdir("d"),
):
    try:
        attempt()
        seen.append(None)
    except OSError as e:
        seen.append(type(e).__name__)
seen
