import abc, enum, json, string, types
class EvilMeta(type):
    def __call__(cls, *a, **k):
        return 'evil'
class Evil(metaclass=EvilMeta): pass
class EvilEnum(enum.Enum):
    A = 1
class EvilEncoder(json.JSONEncoder): pass
class EvilAbstract(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True
isinstance(1, EvilAbstract)
string.Template.substitute = lambda *a, **k: 'pwned'
string.Formatter.vformat = None
types.SimpleNamespace = Evil
abc.ABCMeta.register(EvilAbstract, int)
string.Template.__class__ = EvilMeta
