# outcome: completed
# tools: twice
# value: ["ok", "ok", "refused"]
seen = []
for _ in range(3):
    try:
        twice()
        seen.append("ok")
    except Exception:
        seen.append("refused")
seen
