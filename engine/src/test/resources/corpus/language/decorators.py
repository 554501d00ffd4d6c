# outcome: completed
# value: ["<HI>", 3, "greet", [10, 20]]
# oracle: python3
import functools

calls = []


def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        calls.append(f.__name__)
        return f(*args, **kwargs)

    return wrapper


def wrap(left, right):
    def decorate(f):
        return functools.wraps(f)(lambda *a: left + f(*a) + right)

    return decorate


@counted
@wrap("<", ">")
def greet(text):
    return text.upper()


class Box:
    def __init__(self):
        self._n = 1

    @property
    def n(self):
        return self._n * 10

    @n.setter
    def n(self, value):
        self._n = value


first = greet("hi")
greet("a"), greet("b")
box = Box()
before = box.n
box.n = 2
[first, len(calls), greet.__name__, [before, box.n]]
