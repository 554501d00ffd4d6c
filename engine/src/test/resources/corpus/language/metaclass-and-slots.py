# outcome: completed
# value: [["Csv", "Json"], "AttributeError", "Json"]
# oracle: python3
class Registry(type):
    known = []

    def __new__(cls, name, bases, namespace):
        made = super().__new__(cls, name, bases, namespace)
        if bases:
            cls.known.append(name)
        return made


class Format(metaclass=Registry):
    __slots__ = ("path",)


class Csv(Format):
    __slots__ = ()


class Json(Format):
    __slots__ = ()


try:
    Csv().other = 1
    seen = None
except AttributeError as e:
    seen = type(e).__name__
[Registry.known, seen, type(Json()).__name__]
