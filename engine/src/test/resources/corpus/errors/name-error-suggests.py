# outcome: failed
# error: NameError
# message-contains: name 'totl' is not defined
# line: 2
total = 1
totl + 1
