# outcome: completed
# value: ["main.py"]
import sys

frame, files = sys._getframe(), []
while frame is not None:
    files.append(frame.f_code.co_filename)
    frame = frame.f_back
files
