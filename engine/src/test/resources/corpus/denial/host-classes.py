# outcome: completed
# value: ["refused", "refused"]
seen = []
for attempt in ("import java", "import polyglot; polyglot.eval(language='js', string='1')"):
    try:
        exec(attempt)
        import java

        java.type("java.lang.System")
        seen.append("reached")
    except Exception:
        seen.append("refused")
seen
