# outcome: limit:host-calls
# limits: host-calls=50, heap=64MB, cpu=60s
# tools: crash
# host-calls: 50
while True:
    try:
        crash()
    except Exception:
        pass
