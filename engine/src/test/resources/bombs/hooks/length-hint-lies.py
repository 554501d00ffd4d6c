# outcome: failed
# limits: cpu=60s, heap=64MB
# error: OverflowError
class A:
    def __length_hint__(self):
        return 2**40
    def __iter__(self):
        while True:
            yield from ()
list(A())
