# outcome: failed
# limits: cpu=60s, heap=64MB
class M(type):
    def __getattribute__(cls, name):
        raise KeyError(name)
class E(Exception, metaclass=M):
    pass
raise E('x')
