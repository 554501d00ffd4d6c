# outcome: completed
kept = "here"
# --- step
# outcome: failed
# error: SyntaxError
def (
# --- step
# outcome: completed
# value: "here"
kept
