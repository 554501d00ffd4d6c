# outcome: failed
# error: Hostile
class Hostile(Exception):
    def __str__(self):
        raise Hostile()

    __repr__ = __str__

    def __getattribute__(self, name):
        raise Hostile()


raise Hostile()
