# outcome: failed
# error: ValueError
code = compile("\n" * 0 + "raise ValueError('forged')", "@SECRET_FILE@", "exec")
exec(code)
