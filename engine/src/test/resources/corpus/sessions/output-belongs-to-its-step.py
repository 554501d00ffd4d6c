# outcome: completed
# stdout: "one\n"
print("one")
# --- step
# outcome: completed
# stdout: "two\n"
print("two")
# --- step
# outcome: completed
x = 3
