# outcome: completed
# value: false
import io
import sys
import traceback

text = io.StringIO()
sys.stderr = text
try:
    exec(compile("1 / 0", "/etc/passwd", "exec"))
except ZeroDivisionError:
    sys.excepthook(*sys.exc_info())
    traceback.print_exc()
"root:" in text.getvalue()
