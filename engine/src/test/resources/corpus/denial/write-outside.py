# outcome: denied
# denied: /etc/evil
# error: PermissionError
open("/etc/evil", "w")
