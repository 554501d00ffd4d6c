# outcome: completed
# value: "guest only"
import polyglot


class Mine:
    pass


try:
    polyglot.register_interop_behavior(Mine, is_iterable=True, get_iterator=lambda self: iter([1, 2]))
except AttributeError:
    pass
thing = Mine()
str(type(thing).__module__) == "__main__" and "guest only"
