# outcome: failed
# error: NameError
# message-contains: echo
echo(1)
