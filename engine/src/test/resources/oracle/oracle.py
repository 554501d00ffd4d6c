"""Runs main.py of the current folder as a session would and writes how it ended to result.json."""

import ast
import base64
import dataclasses
import datetime
import decimal
import json
import math
import sys
import traceback
import types


def note(value):
    """The corpus's notation of a value."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        if math.isnan(value):
            return {"$real": "NaN"}
        return value if math.isfinite(value) else {"$real": "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, decimal.Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, (datetime.date, datetime.time)):
        return {"$time": value.isoformat()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: note(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if hasattr(value, "_asdict"):
        return note(value._asdict())
    if isinstance(value, dict):
        if all(isinstance(key, str) for key in value):
            return {key: note(inner) for key, inner in value.items()}
        return {"$map": [[note(key), note(inner)] for key, inner in value.items()]}
    if isinstance(value, (set, frozenset)) and value:
        return {"$set": [note(inner) for inner in value]}
    if isinstance(value, (list, tuple, range, set, frozenset)):
        return [note(inner) for inner in value]
    return {"$opaque": type(value).__name__}


def run(source):
    """Executes the program; a last expression gives the value."""
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    scope = main.__dict__
    tree = ast.parse(source, "main.py")
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "main.py", "exec"), scope)
    if last is not None:
        return eval(compile(ast.Expression(last.value), "main.py", "eval"), scope)
    return None


def describe(error):
    """The error without the frames of this file."""
    tb = error.__traceback__
    while tb is not None and tb.tb_frame.f_code.co_filename != "main.py":
        tb = tb.tb_next
    frames = traceback.extract_tb(tb)
    text = "".join(traceback.format_exception(type(error), error, tb))
    return {
        "type": qualified(type(error)),
        "message": str(error),
        "line": next((f.lineno for f in reversed(frames) if f.filename == "main.py"), 0),
        "traceback": "".join(own_lines(text)),
    }


def qualified(kind):
    """The name as tracebacks show it."""
    own = kind.__module__ in ("builtins", "__main__")
    return kind.__qualname__ if own else f"{kind.__module__}.{kind.__qualname__}"


def own_lines(text):
    """Drops frames of this file, which chained exceptions still show."""
    lines = iter(text.splitlines(keepends=True))
    drop = False
    for line in lines:
        if line.startswith("  File "):
            drop = "oracle.py" in line
        elif not line.startswith("    "):
            drop = False
        if not drop:
            yield line


with open("main.py", encoding="utf-8") as program:
    text = program.read()
sys.path.insert(0, "")
try:
    result = {"value": note(run(text))}
except Exception as failure:  # noqa: BLE001 - whatever the program raised is the result
    result = {"error": describe(failure)}
sys.stdout.flush()
with open("result.json", "w", encoding="utf-8") as out:
    json.dump(result, out)
