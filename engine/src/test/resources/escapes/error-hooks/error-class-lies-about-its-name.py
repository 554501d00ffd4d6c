# outcome: failed
# error: Exception
class Meta(type):
    def __getattribute__(cls, name):
        raise SystemError("@SECRET_PROPERTY@")

    def __instancecheck__(cls, other):
        return True

    def __subclasscheck__(cls, other):
        return True


class Lie(Exception, metaclass=Meta):
    pass


raise Lie("x")
