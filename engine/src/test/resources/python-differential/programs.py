print('hello', 1, 2.5, None, [1, (2,)], {'a': {1}})
# --- formatting
print(f'{3.14159:.2f} {42:>6} {255:#x} {1e20} {1/3!r} {"x":*^5} {1234567:,}')
print('%s %5.1f %-4d|' % ('a', 2.25, 7), '{:%}'.format(0.25))
# --- numbers
print(2**100, -7 // 2, -7 % 3, round(2.5), round(-1.5), divmod(7, -2), 0.1 + 0.2, 1e16, 1e-7)
print(int('ff', 16), float('inf'), complex(1, -2), bin(10), abs(-3), pow(3, 4, 5))
# --- zero division
def mean(xs):
    return sum(xs) / len(xs)

print('before')
mean([])
# --- chained
def load(d):
    try:
        return d['x']
    except KeyError as e:
        raise ValueError('no x') from e

load({})
# --- context
try:
    int('z')
except ValueError:
    raise IndexError('again')
# --- suppressed
try:
    {}['k']
except KeyError:
    raise RuntimeError('clean') from None
# --- custom
class AppError(Exception):
    def __str__(self):
        return 'app: ' + self.args[0]

raise AppError('down')
# --- notes
e = TypeError('t')
e.add_note('first')
e.add_note('second\nthird')
raise e
# --- groups
raise ExceptionGroup('g', [ValueError('a'), ExceptionGroup('h', [TypeError('b')])])
# --- assertion
assert 1 + 1 == 3, 'math'
# --- attribute
class P:
    pass

P().missing_thing_here
# --- dataclass
from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Item:
    price: float
    tags: list = field(default_factory=list)

print(sorted([Item(2.0), Item(1.0, ['x'])]), asdict(Item(3.0)))
# --- enum
from enum import Enum, Flag, auto

class C(Enum):
    RED = auto()
    BLUE = auto()

print(list(C), C.RED.name, C['BLUE'], C(1))
# --- json
import json
print(json.dumps({'b': [1, 2.5, None, True], 'a': 'é'}, sort_keys=True, indent=1))
try:
    json.loads('[1,')
except ValueError as e:
    print(e)
# --- re
import re
print(re.findall(r'(\w)(\d+)', 'a1 b22'), re.sub('x+', lambda m: str(len(m[0])), 'xxaxxx'))
print(re.match(r'(?P<y>\d{4})-(?P<m>\d\d)', '2024-05').groupdict())
# --- collections
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict
d = defaultdict(list)
d['a'].append(1)
print(Counter('abca').most_common(1), dict(d), deque([1, 2], maxlen=1), namedtuple('P', 'x y')(1, 2))
# --- itertools
import itertools, functools, operator
print(list(itertools.permutations('abc', 2))[:3], functools.reduce(operator.mul, range(1, 6)))
print([list(g) for _, g in itertools.groupby([1, 1, 2])], list(itertools.accumulate([1, 2, 3])))
# --- datetime
import datetime as dt
d = dt.datetime(2024, 2, 29, 13, 5, 7, 9)
print(d, d.isoformat(), d + dt.timedelta(days=366), d.strftime('%Y/%m/%d %H:%M %j %a %b'))
print(dt.datetime.strptime('2020-01-02 03:04', '%Y-%m-%d %H:%M'), dt.timedelta(hours=-1))
# --- decimal
from decimal import Decimal, getcontext
from fractions import Fraction
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal('1.10') + 1, Fraction(3, 6), Fraction('0.25'))
# --- statistics
import statistics, math
print(statistics.mean([1, 2, 4]), statistics.stdev([1, 2, 4]), math.comb(5, 2), math.isclose(0.1 + 0.2, 0.3))
# --- random
import random
random.seed(1)
print(random.random(), random.randint(1, 100), random.sample(range(10), 3), random.choice('abc'))
# --- hashing
import hashlib, base64, zlib, struct
print(hashlib.sha256(b'a').hexdigest()[:16], base64.b64encode(b'hi'), zlib.crc32(b'x'), struct.pack('<Ih', 1, -2))
# --- generators
def gen():
    x = yield 1
    print('got', x)
    yield from (2, 3)
    return 9

g = gen()
print(next(g), g.send('s'), list(g))
# --- comprehensions
print({k: v for k, v in zip('ab', range(2))}, [y for x in [[1], [2, 3]] for y in x], (lambda *a, **k: (a, k))(1, b=2))
# --- match
def f(x):
    match x:
        case {'k': [a, *rest]}:
            return a, rest
        case int() | float() if x > 1:
            return 'number'
        case _:
            return None

print(f({'k': [1, 2, 3]}), f(2.5), f('s'))
# --- context managers
from contextlib import contextmanager, suppress

@contextmanager
def c():
    print('in')
    try:
        yield 5
    finally:
        print('out')

with c() as v, suppress(KeyError):
    {}[v]
# --- asyncio
import asyncio

async def work(n):
    await asyncio.sleep(0.001 * n)
    return n * n

async def main():
    print(await asyncio.gather(*(work(n) for n in (3, 1, 2))))
    queue = asyncio.Queue()
    await queue.put(1)
    print(await queue.get(), queue.empty())
    try:
        await asyncio.wait_for(asyncio.sleep(9), 0.001)
    except TimeoutError:
        print('late')

asyncio.run(main())
# --- csv
import csv, io
rows = list(csv.DictReader(io.StringIO('a,b\n1,"x, y"\n')))
out = io.StringIO()
csv.writer(out).writerow([1, 'q"t'])
print(rows, repr(out.getvalue()))
# --- text
import textwrap, string, unicodedata
print(textwrap.fill('the quick brown fox', 10), string.capwords('a b'), unicodedata.normalize('NFD', 'é').encode())
# --- files
import os, pathlib
p = pathlib.Path('dir/sub')
p.mkdir(parents=True)
(p / 'f.txt').write_text('x\ny\n')
print(sorted(os.listdir('dir')), (p / 'f.txt').read_text().splitlines(), os.path.getsize(p / 'f.txt'))
with open('missing.txt') as f:
    pass
# --- sorting
people = [('bo', 3), ('al', 3), ('cy', 1)]
print(sorted(people, key=lambda p: (-p[1], p[0])), max(people), min(people, key=lambda p: p[1]))
# --- classes
class Base:
    def __init_subclass__(cls, **kw):
        print('subclass', cls.__name__, kw)

    def __repr__(self):
        return f'<{type(self).__name__}>'

class Sub(Base, flag=1):
    __slots__ = ('x',)

    @property
    def y(self):
        return 1

print(Sub(), Sub.mro()[1].__name__, Sub().y, isinstance(Sub(), Base))
Sub().z = 1
# --- typing
from typing import Optional, TypedDict, Generic, TypeVar
T = TypeVar('T')
class Box(Generic[T]):
    pass
print(Optional[int], Box[int], list[str], int | None)
# --- heap
import heapq, bisect
h = [5, 1, 4]
heapq.heapify(h)
print(heapq.heappop(h), heapq.nlargest(2, h), bisect.bisect([1, 3, 5], 3))
# --- exit
import sys
print('bye')
sys.exit(0)
# --- unpack error
a, b = 1, 2, 3
# --- global name
def g():
    return undefined_name_xyz

g()
