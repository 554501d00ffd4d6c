# outcome: denied
# denied: asking about the host
# error: SandboxDenied
# line: 3
import os

os.sysconf("SC_NPROCESSORS_ONLN")
