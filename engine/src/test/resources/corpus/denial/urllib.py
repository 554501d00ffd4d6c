# outcome: completed
# value: "refused"
import urllib.request

try:
    urllib.request.urlopen("http://127.0.0.1:9/", timeout=1)
    seen = "opened"
except OSError:
    seen = "refused"
seen
