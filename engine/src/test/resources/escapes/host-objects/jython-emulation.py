# outcome: completed
# value: ["refused", "refused"]
seen = []
for attempt in ("from java.lang import System; System.exit(1)", "import org.python.core"):
    try:
        exec(attempt)
        seen.append("ran")
    except ImportError:
        seen.append("refused")
seen
