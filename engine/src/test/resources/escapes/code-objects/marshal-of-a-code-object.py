# outcome: denied
# denied: making code of bytes
import marshal

scope = {}
exec(marshal.loads(marshal.dumps(compile("result = open('@SECRET_FILE@').read()", "m.py", "exec"))), scope)
scope["result"]
