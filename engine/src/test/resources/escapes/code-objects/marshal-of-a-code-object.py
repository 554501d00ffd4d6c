# outcome: completed
# value: ["ran", "refused"]
import marshal

code = marshal.loads(marshal.dumps(compile("result = 'ran'", "m.py", "exec")))
scope = {}
exec(code, scope)
evil = marshal.loads(marshal.dumps(compile("result = open('@SECRET_FILE@').read()", "m.py", "exec")))
try:
    exec(evil, scope)
except OSError:
    scope["other"] = "refused"
[scope["result"], scope.get("other")]
