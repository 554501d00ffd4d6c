# outcome: failed
# tools: fail
# error: ToolError
# message: disk on fire
# line: 4
def work():
    return None
work()
fail("disk on fire")
