# outcome: denied
# denied: read /etc/passwd
# error: PermissionError
# message-contains: /etc/passwd
# line: 2
# stdout: "before\n"
print("before")
open("/etc/passwd").read()
