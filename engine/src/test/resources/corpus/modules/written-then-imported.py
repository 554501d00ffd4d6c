# outcome: completed
# changes: added /workspace/fresh.py
# value: 7
with open("fresh.py", "w") as f:
    f.write("VALUE = 7\n")
import fresh

fresh.VALUE
