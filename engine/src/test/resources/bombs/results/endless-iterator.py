# outcome: limit:result
# limits: heap=64MB, cpu=60s, result-elements=1000
class Bag(set):
    def __iter__(self):
        while True:
            yield 1
    def __len__(self):
        return 1
Bag()
