# outcome: completed
# tools: crash
# value: "the tool crash failed"
try:
    crash()
    text = "returned"
except Exception as e:
    text = str(e)
text
