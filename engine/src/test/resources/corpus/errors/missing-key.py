# outcome: failed
# error: KeyError
# message: 'b'
# line: 1
# oracle: python3
{"a": 1}["b"]
