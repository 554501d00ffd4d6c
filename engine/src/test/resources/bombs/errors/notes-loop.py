# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class Notes(list):
    def __iter__(self):
        while True:
            pass
    def __len__(self):
        while True:
            pass
e = ValueError('x')
e.__notes__ = Notes(['a'])
x = list(e.__notes__)
