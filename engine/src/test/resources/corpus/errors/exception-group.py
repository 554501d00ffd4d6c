# outcome: failed
# error: ExceptionGroup
# message-contains: two problems
# line: 1
raise ExceptionGroup("two problems", [ValueError("a"), TypeError("b")])
