# outcome: failed
# error: ValueError
# traceback-contains: "/etc/passwd"
code = compile("raise ValueError('forged')", "/etc/passwd", "exec")
exec(code)
