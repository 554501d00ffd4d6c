# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
class E(Exception):
    def __str__(self):
        return 'x' * 2_000_000_000
raise E()
