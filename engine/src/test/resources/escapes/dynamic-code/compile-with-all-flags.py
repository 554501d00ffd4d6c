# outcome: failed
# error: SystemError
compile("1", "x", "exec", -1)
