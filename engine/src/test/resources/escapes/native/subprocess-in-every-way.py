# outcome: completed
# value: []
import subprocess

ran = []
for name in ("run", "call", "check_call", "check_output", "Popen", "getoutput", "getstatusoutput"):
    for arg in (["id"], "id"):
        try:
            getattr(subprocess, name)(arg)
            ran.append(name)
        except OSError:
            pass
ran
