# outcome: failed
# error: TypeError
# message-contains: code
# line: 4
code = (lambda: 0).__code__
empty = ()

type(code)(0, 0, 0, 0, 0, 0, b"\x01\x02", empty, empty, empty, "", "", "", 1, b"", b"")
