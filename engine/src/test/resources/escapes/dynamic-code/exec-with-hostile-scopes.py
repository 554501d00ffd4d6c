# outcome: completed
# value: ["refused", "refused", "refused"]
class Scope(dict):
    def __missing__(self, name):
        return __import__("os").system

    def __getitem__(self, name):
        return dict.get(self, name) or __import__("os").system


seen = []
for scope in (Scope(), {"__builtins__": Scope()}, {"__builtins__": None}):
    try:
        exec("run('id')" if scope.get("__builtins__", 1) else "open('@SECRET_FILE@')", {"run": __import__("os").system}, scope)
        seen.append("ran")
    except (OSError, TypeError, NameError):
        seen.append("refused")
seen
