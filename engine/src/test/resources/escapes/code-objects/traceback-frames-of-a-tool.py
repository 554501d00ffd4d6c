# outcome: completed
# value: []
# tools: fail
found = []
try:
    fail("x")
except ToolError as e:
    tb = e.__traceback__
    while tb:
        frame = tb.tb_frame
        scope = {**frame.f_globals, **frame.f_locals}
        found += [str(v) for v in scope.values() if "Lambda" in str(v) or "dev.terrarium.engine" in str(v)]
        tb = tb.tb_next
found
