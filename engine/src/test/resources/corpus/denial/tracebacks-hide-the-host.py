# outcome: completed
# value: false
import traceback

try:
    open("/etc/passwd")
except OSError:
    text = traceback.format_exc()
any(word in text for word in ("java", "graal", "truffle", "/root", "terrarium"))
