# outcome: failed
# error: FileNotFoundError
# message: [Errno 2] No such file or directory: 'nope.txt'
# line: 1
# oracle: python3
open("nope.txt")
