# outcome: denied
# denied: /etc/hostname
kept = "still here"
open("/etc/hostname")
# --- step
# outcome: completed
# value: "still here"
kept
