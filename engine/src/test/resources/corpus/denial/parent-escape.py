# outcome: denied
# denied: /etc/shadow
# error: PermissionError
open("/workspace/../../etc/shadow")
