# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class D(dict):
    def keys(self):
        while True:
            pass
    def items(self):
        while True:
            pass
    def __iter__(self):
        while True:
            pass
    def __len__(self):
        while True:
            pass
x = D(a=1)
while True:
    len(x)
