# outcome: completed
# value: "refused"
import socket

try:
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.settimeout(1)
    s.connect(("127.0.0.1", 9))
    seen = "connected"
except OSError:
    seen = "refused"
seen
