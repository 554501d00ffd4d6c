# outcome: completed
# tools: fail
# value: "caught: disk on fire"
try:
    fail("disk on fire")
    result = "returned"
except Exception as e:
    result = f"caught: {e}"
result
