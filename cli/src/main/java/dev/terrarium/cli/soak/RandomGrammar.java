package dev.terrarium.cli.soak;

import dev.terrarium.engine.Language;
import java.util.List;

/**
 * What random programs of a language are made of. Templates have holes: {@code §E} an expression,
 * {@code §A} an atom, {@code §F} a function, {@code §M} a method, {@code §O} an operator.
 */
record RandomGrammar(
    String preamble,
    List<String> statements,
    List<String> expressions,
    List<String> atoms,
    List<String> functions,
    List<String> methods,
    List<String> operators) {

  private static final RandomGrammar PYTHON =
      new RandomGrammar(
          """
          import codecs, collections, copy, datetime, decimal, functools, io, itertools, json, math
          import operator, pickle, re, string, struct, textwrap
          x, y = 1, [1, 'a']
          def gen(n=3):
              try:
                  for i in range(n): yield i
              finally:
                  y.append(n)
          async def coro(v=1): return v
          class Odd:
              def __init__(self, *a, **k): self.a = a
              def __len__(self): return -1
              def __iter__(self): return iter((1, self))
              def __getitem__(self, i): raise IndexError(i)
              def __eq__(self, o): raise TypeError('eq')
              def __hash__(self): return 1
              def __index__(self): return 2**40
              def __call__(self, *a): return self
              def __getattr__(self, n): return n
              def __format__(self, s): return s
          class Sub(int):
              def __add__(self, o): return NotImplemented
              def __str__(self): raise ValueError('str')
          """,
          lines(
              """
              x = §E y = [§E, §E]
              print(repr(§E)[:200])
              try: x = §E¶except Exception as e: y = [e.args]
              try: §E¶except* ValueError: pass¶except* Exception as g: x = g.exceptions
              try: x = §E¶except BaseException as e: x = str(type(e))¶finally: y = §A for x in itertools.islice(iter(§A) if hasattr(§A, '__iter__') else [1], 5): y = §E def f(a=§E, *b, c=§A, **d): return §E class C(Odd):¶    z = §E¶    def __repr__(self): return §E y = list(itertools.islice((§E for i in range(9)), 5))
              with io.StringIO(str(§A)) as x: y = §E match §E:¶    case [a, *b]: x = b¶    case {'k': v}: y = v¶    case int() | str(): pass¶    case _: x = §A assert §E or True, §E x = coro(§E)¶try: x.send(None)¶except StopIteration as e: y = e.value
              del y¶y = §E (lambda *a, **k: §E)(§E, z=§E)
              x: int = §E raise §A from §A\
              """),
          lines(
              """
              §F(§E)
              §F(§E, §E)
              §F(§E, §E, §E)
              §F(*[§E, §E])
              §F(**{'a': §E})
              (§E).§M()
              (§E).§M(§E)
              (§E).§M(§E, §E)
              (§E §O §E)
              (§E if §E else §E)
              [§E for i in (1, 2)]
              {str(§E): §E}
              {§A, §A}
              (§E, §E)
              (§E)[§E]
              (§E)[§E:§E]
              f'{§A!r:>10}'
              (not §E)
              (lambda v: §E)(§E)
              functools.partial(§F, §E)
              """),
          items(
              """
              0  -1  x  y  1 << 70  10**30  1.5  -0.0  float('nan')  float('inf')  1j  ''
              'a\\u00e9\\U0001f600'  '%s %d'  '{0.a}{}'  b''  b'\\xff\\x00'
              bytearray(b'ab')  memoryview(b'abcd')  None  True  ...  NotImplemented  []
              [1, [2]]  ()  {}  {'k': 1}  {1, 2}  frozenset()  range(5)  range(10**20)
              slice(1, None, -1)  object()  int  type  Odd  Odd()  Sub(3)  gen()  gen
              iter([1])  (i for i in 'ab')  ValueError('v')  KeyError
              decimal.Decimal('1.1')  datetime.date(2024, 2, 29)  re.compile('(a)|b')
              collections.deque([1])  len  str.join  [].append  lambda *a: a
              io.BytesIO(b'ab')  json  string.Formatter()  struct.Struct('<i')
              itertools.count()
              """),
          items(
              """
              abs  all  any  ascii  bin  bool  bytes  bytearray  callable  chr  classmethod
              complex  dict  dir  divmod  enumerate  filter  float  format  frozenset
              getattr  hasattr  hash  hex  id  int  isinstance  issubclass  len  map
              memoryview  next  object  oct  ord  property  range  repr  reversed  round
              setattr  slice  staticmethod  str  super  type  vars  zip  Odd  Sub  copy.copy
              copy.deepcopy  json.dumps  json.loads  re.compile  re.match  re.split
              re.escape  struct.pack  struct.unpack  struct.calcsize  math.sqrt  math.gcd
              math.floor  math.isclose  math.comb  operator.add  operator.index
              operator.itemgetter  operator.length_hint  pickle.dumps  pickle.loads
              codecs.encode  codecs.decode  textwrap.fill  decimal.Decimal
              datetime.datetime  datetime.timedelta  collections.Counter
              collections.OrderedDict  collections.namedtuple  functools.lru_cache
              io.StringIO  io.TextIOWrapper  compile  string.Template  int.from_bytes
              str.maketrans  bytes.fromhex  float.fromhex  dict.fromkeys
              """),
          items(
              """
              append  extend  pop  sort  index  count  copy  items  update  join  split
              strip  replace  format  format_map  encode  decode  translate  partition
              zfill  center  splitlines  casefold  send  throw  close  __next__  __reduce__
              __reduce_ex__  __class__  __dir__  __str__  __len__  __add__  __mul__
              __contains__  __format__  __getattribute__  __init__  __sizeof__  __new__
              bit_length  to_bytes  as_integer_ratio  hex  conjugate  union  add  cast
              tobytes  tolist  match  sub  group  getvalue  read  seek  quantize  isoformat
              replace  strftime  mro  __subclasses__  with_traceback  add_note  setdefault
              popitem  rotate  indices
              """),
          items(
              """
              +  -  *  /  //  %  @  <<  >>  &  |  ^  ==  !=  <  in  is  and  or
              """));

  private static final RandomGrammar JAVASCRIPT =
      new RandomGrammar(
          """
          var x = 1, y = [1, 'a'];
          function* gen(n = 3) { try { for (let i = 0; i < n; i++) yield i; } finally { y = [n]; } }
          async function coro(v) { return v; }
          class Odd { get length() { return -1; } *[Symbol.iterator]() { yield this; }
            [Symbol.toPrimitive](hint) { throw new RangeError(hint); } get then() { return undefined; }
            static get [Symbol.species]() { return Array; } toJSON() { return this; } }
          class Sub extends Array { static get [Symbol.species]() { return Odd; } }
          const trap = new Proxy({}, { get(t, k) { if (k === 'length') return 3; throw new TypeError(String(k)); } });
          const quiet = new Proxy(function () {}, { get: () => undefined, apply: () => 1, ownKeys: () => ['a'] });
          """,
          lines(
              """
              x = §E;
              y = [§E, §E];
              console.log(String(typeof (§E)));
              try { x = §E; } catch (e) { y = [e?.message]; }
              try { x = §E; } catch { x = 1; } finally { y = §A; }
              { let n = 0; for (const v of [§E, §E]) { if (n++ > 3) break; x = v; } }
              { let n = 0; for (const k in §A) { if (n++ > 3) break; x = k; } }
              x = ((a = §E, ...b) => §E)(§E, §E);
              x = new (class extends Odd { z = §E; #p = §E; get q() { return §E; } })().q;
              setTimeout(() => { x = §E; }, 1);
              coro(§E).then((v) => { x = v; }, (e) => { y = e; });
              x = [...gen(2)].map((v) => §E);
              label: for (let i = 0; i < 3; i++) { x = §E; if (i) continue label; }
              switch (§A) { case §A: x = §E; break; default: y = §E; }
              var { a, ...rest } = Object(§A);
              queueMicrotask(() => { try { x = §E; } catch {} });
              x = `${typeof §E}`;
              throw §A;
              """),
          lines(
              """
              §F(§E)
              §F(§E, §E)
              §F(§E, §E, §E)
              new Array(3).fill(§E)
              (§E)?.§M?.()
              (§E)?.§M?.(§E)
              (§E)?.§M?.(§E, §E)
              (§E §O §E)
              (§E ? §E : §E)
              ({ a: §E, [String(typeof §A)]: §E })
              [§E, , §E]
              (§E)?.[§A]
              (typeof §E)
              (void §E)
              (§E, §E)
              (§E ?? §E)
              ((v) => §E)(§E)
              Reflect.apply(§F, §E, [§E])
              structuredClone(§E)
              """),
          items(
              """
              0  -0  -1  NaN  Infinity  (2 ** 53)  1.5  (10n ** 30n)  -1n  ''
              'a\\u00e9\\u{1f600}'  '\\ud800'  null  undefined  true  []  [1, [2]]  [,]
              ({})  ({ k: 1 })  x  y  trap  quiet  Odd  new Odd()  new Sub(1, 2)  Sub  gen()
              gen  Symbol('s')  Symbol.iterator  /(a)|b/gy  new Date(0)  new Date(NaN)
              new Map([[1, 2]])  new Set([1])  new WeakMap()  new Error('e')
              Promise.resolve(1)  new Uint8Array(4)  new Float64Array([NaN])
              new ArrayBuffer(8, { maxByteLength: 16 })  new DataView(new ArrayBuffer(4))
              Object.create(null)  Object.freeze([1])  (() => 1)
              (function () { return this; })  globalThis  JSON  Math  Array  Object  String
              Proxy  Reflect  Intl  new Proxy([], {})  [1, 2, 3].values()
              """),
          items(
              """
              Array.from  Array.of  Array.isArray  Object.keys  Object.entries
              Object.assign  Object.create  Object.fromEntries
              Object.getOwnPropertyDescriptors  Object.groupBy  Object.is
              Object.getPrototypeOf  Number  Number.parseFloat  parseInt  BigInt
              BigInt.asIntN  String  String.raw  String.fromCodePoint  Symbol.for
              JSON.stringify  JSON.parse  Math.max  Math.hypot  Math.imul  Reflect.ownKeys
              Reflect.get  Reflect.construct  Promise.resolve  Promise.allSettled  Date.UTC
              Date.parse  RegExp  Error  AggregateError  isNaN  encodeURIComponent
              decodeURIComponent  escape  Function.prototype.toString.call  Uint8Array.from
              Object.prototype.toString.call  Array.prototype.concat.call
              Array.prototype.slice.call  Array.prototype.splice.call
              Array.prototype.flat.call  Map.prototype.get.call  Iterator.from  Atomics.load
              ArrayBuffer.isView  structuredClone
              """),
          items(
              """
              push  pop  map  filter  reduce  sort  splice  slice  concat  flat  flatMap
              fill  copyWithin  indexOf  includes  join  at  with  toSorted  toSpliced
              entries  next  return  throw  toString  valueOf  toLocaleString  toFixed
              toPrecision  padStart  replace  replaceAll  split  match  matchAll  normalize
              localeCompare  codePointAt  exec  test  get  set  has  add  delete  forEach
              then  catch  bind  call  apply  getTime  toISOString  toJSON  setFullYear
              resize  transfer  subarray  getInt8  setFloat64  hasOwnProperty  constructor
              __defineGetter__  __lookupGetter__  description  take  drop  toArray
              isWellFormed
              """),
          items(
              """
              +  -  *  /  %  &  |  ^  ==  ===  <  >=  &&  ||  <<  >>>
              """));

  static RandomGrammar of(Language language) {
    return language == Language.PYTHON ? PYTHON : JAVASCRIPT;
  }

  /** Separated by line breaks or two spaces. */
  private static List<String> items(String text) {
    return List.of(text.strip().split("\n|  "));
  }

  /** One template a line; a pilcrow stands for a line break. */
  private static List<String> lines(String text) {
    return text.lines().map(line -> line.replace('¶', '\n')).toList();
  }
}
