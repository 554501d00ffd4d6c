# outcome: limit:host-calls
# limits: host-calls=50, heap=64MB, cpu=60s
# tools: add
# host-calls: 50
class A:
    def __repr__(self):
        while True:
            add(1, 2)
A()
