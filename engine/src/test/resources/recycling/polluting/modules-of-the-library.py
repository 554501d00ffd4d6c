import collections, datetime, itertools, math, os, random, string, statistics, time
math.pi = 3
math.floor = round
time.time = lambda: 0
random.random = lambda: 0.5
random.seed(1)
random._inst.setstate(random.Random(5).getstate())
string.ascii_letters = 'evil'
collections.Counter.most_common = lambda *a: []
collections.namedtuple = None
statistics.mean = sum
os.getcwd = lambda: '/evil'
os.sep = '!'
datetime.evil = 1
itertools.chain = None
