# outcome: completed
# value: ["refused", "refused", "refused", "refused"]
import polyglot

seen = []
for attempt in (
    lambda: polyglot.eval(language="js", string="1"),
    lambda: polyglot.eval(language="python", string="1"),
    lambda: polyglot.import_value("x"),
    lambda: polyglot.export_value("x", 1),
):
    try:
        attempt()
        seen.append("ran")
    except (AttributeError, ImportError):
        seen.append("refused")
seen
