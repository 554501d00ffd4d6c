# outcome: failed
# error: AttributeError
# message-contains: 'list' object has no attribute 'push'
# line: 1
# oracle: python3
[].push(1)
