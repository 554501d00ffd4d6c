package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Interpreters that have served a session show the next one nothing of it. */
class RecyclingTest {
  private static final Limits LIMITS =
      Limits.standard().withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));

  /** Says what an interpreter looks like; the same text for each that nobody has used. */
  private static final String LOOK_PYTHON =
      """
      import builtins, sys, json, re, collections, functools, decimal, warnings, codecs, os, weakref, gc
      def look():
          return str([
              sorted(set(dir(builtins)) ^ seen_builtins), sorted(k for k in globals() if k not in ours),
              json.dumps({'a': [1, 2.5]}), json.JSONEncoder.default.__qualname__, re.sub('a', 'b', 'aaa'),
              len(sys.path), sys.getrecursionlimit(), decimal.getcontext().prec, len(warnings.filters) > 0,
              codecs.lookup('utf-8').name, os.getcwd(), os.listdir('.'), dict(os.environ), sys.argv,
              collections.OrderedDict.__repr__.__qualname__, functools.reduce(lambda a, b: a + b, [1, 2]),
              [str(f) for f in sys.meta_path if 'Evil' in str(f)], str(print), str(len), sys.stdout.encoding,
              type('X', (), {}).__mro__[-1].__name__, [c.__name__ for c in Exception.__subclasses__() if 'Evil' in c.__name__],
              hasattr(list, 'evil'), 'csv' in sys.modules, 'evil' in sys.modules, sys.getdefaultencoding(),
              gc.isenabled(), sys.gettrace(), sys.getprofile(), os.path.join('a', 'b')])
      ours = set(globals()) | {'ours', 'seen_builtins'}
      seen_builtins = set()
      look()
      """;

  /** Each leaves something behind, as far as it can. */
  private static final List<String> POLLUTING_PYTHON =
      List.of(
          "import builtins\nbuiltins.evil = 1\nbuiltins.print = None\nbuiltins.len = lambda x: 99\ndel builtins.abs",
          "import json\njson.JSONEncoder.default = lambda s, o: 'pwned'\njson.dumps = lambda *a, **k: 'pwned'\njson.evil = 1",
          "import re\nre.sub = lambda *a: 'pwned'\nre.purge()\nre.compile('evil')\nre._cache = None",
          "import sys\nsys.path.append('/evil'); sys.argv.append('evil'); sys.setrecursionlimit(333)\nsys.modules['evil'] = sys\nsys.modules.pop('json', None)\nimport csv",
          "import decimal, warnings, codecs\ndecimal.getcontext().prec = 3\nwarnings.simplefilter('error')\nwarnings.filters.clear()\ncodecs.register(lambda n: None)",
          "import os\nos.chdir('/tmp')\nos.environ['EVIL'] = '1'\nopen('/workspace/evil', 'w').write('x')\nos.path.join = None",
          "import sys\nclass EvilFinder:\n    def find_spec(self, *a): return None\nsys.meta_path.insert(0, EvilFinder())\nsys.path_hooks.insert(0, EvilFinder)",
          "class EvilError(Exception): pass\nclass EvilList(list): pass\nkept = [EvilError() for _ in range(100)]",
          "import collections, functools\ncollections.OrderedDict.__repr__ = lambda s: 'pwned'\n@functools.lru_cache\ndef f(x): return x\nfunctools.reduce = None\nf(1)",
          "import sys, gc\nsys.settrace(lambda *a: None); sys.setprofile(lambda *a: None)\ngc.disable()\nsys.stdout = None",
          "import weakref\nclass A: pass\na = A()\nr = weakref.ref(a, lambda r: print('evil'))\nw = weakref.finalize(a, print, 'evil')\ndel a",
          "def gen():\n    while True:\n        yield 1\ng = gen(); next(g)\nimport asyncio\nasync def main(): await asyncio.sleep(0)\nasyncio.run(main())",
          "def f(): f()\ntry: f()\nexcept RecursionError: pass\nx = 1/0",
          "import sys\nprint('evil', end='')\nsys.stderr.write('evil')\nsys.stdout.buffer.write(b'evil')",
          "import zlib, io\nc = zlib.compressobj()\nc.compress(b'x')\nf = io.StringIO('evil')\nopen('/tmp/left', 'w').write('evil')",
          "import random, time\nrandom.seed(1); random.random()\nopen('/tmp/x', 'w')\nraise SystemExit(3)");

  private static final String LOOK_JAVASCRIPT =
      """
      JSON.stringify([
        Object.getOwnPropertyNames(globalThis).filter(n => n.startsWith('evil')),
        Object.getOwnPropertyNames(Array.prototype).length, Object.getOwnPropertyNames(Object.prototype).length,
        [1, 2].map(x => x + 1), 'aaa'.replace(/a/g, 'b'), String(Symbol.iterator), typeof Promise.prototype.then,
        Object.isFrozen(Array.prototype), ({}).evil, typeof require('node:fs').evil, process.argv.length,
        require('node:fs').readdirSync('/workspace'), typeof setTimeout, JSON.stringify({ a: 1 }),
        new Intl.NumberFormat().resolvedOptions().locale, typeof console.log, Number('1'), parseInt('12'),
        [...new Set([1, 1])], /x/.flags, Reflect.ownKeys(Function.prototype).length])
      """;

  private static final List<String> POLLUTING_JAVASCRIPT =
      List.of(
          "globalThis.evil = 1; var evil2 = 2; let evil3 = 3; class evil4 {}; const evil5 = 5;",
          "Array.prototype.map = () => 'pwned'; Array.prototype.evil = 1; Object.prototype.evil = 1;",
          "String.prototype.replace = () => 'pwned'; RegExp.prototype.exec = () => null; Object.freeze(Array.prototype);",
          "Promise.prototype.then = null; JSON.stringify = () => 'pwned'; Symbol.for('evil');",
          "require('node:fs').evil = 1; require('node:fs').writeFileSync('/workspace/evil', 'x'); process.argv.push('evil');",
          "setTimeout(() => { globalThis.evil = 1 }, 0); setInterval(() => {}, 1); globalThis.setTimeout = null; throw 1;",
          "console.log = null; Number = null; parseInt = () => 99; delete globalThis.Set;",
          "Function.prototype.call = null; Object.defineProperty(Object.prototype, 'evil', { get() { return 1 } });",
          "const w = new WeakMap(); const k = {}; w.set(k, 1); new FinalizationRegistry(() => { globalThis.evil = 1 }).register({}, 1);",
          "function* g() { yield 1 }; const it = g(); it.next(); async function f() { await null; globalThis.evil = 1 }; f();",
          "Object.setPrototypeOf(Array.prototype, { evil: 1 }); Intl.NumberFormat = null; Set.prototype.add = null;",
          "function f() { f() }; try { f() } catch (e) {}; process.exit(3);");

  private static SandboxEngine engine;

  @BeforeAll
  static void createEngine() {
    engine = SandboxEngine.create(EngineConfig.standard().withReadyGuests(1));
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  /** A kind of guest of its own, so that nothing else uses it. */
  record Case(Language language, String program, int number) {}

  static final List<Case> CASES = cases();

  private static List<Case> cases() {
    var cases = new java.util.ArrayList<Case>();
    POLLUTING_PYTHON.forEach(program -> cases.add(new Case(PYTHON, program, cases.size())));
    POLLUTING_JAVASCRIPT.forEach(program -> cases.add(new Case(JAVASCRIPT, program, cases.size())));
    return cases;
  }

  private static SessionSpec spec(Language language, String domain) {
    return SessionSpec.of(language).with(LIMITS).withTrustDomain(domain);
  }

  private static String look(SessionSpec spec) {
    Language language = spec.languages().getFirst();
    String program = language == PYTHON ? LOOK_PYTHON : LOOK_JAVASCRIPT;
    Execution execution = engine.run(Program.of(language, program), spec);
    assertThat(execution.output().stdout() + execution.output().stderr()).isEmpty();
    return switch (execution.outcome()) {
      case Outcome.Completed(var value) -> value.toString();
      case Outcome other -> throw new AssertionError(other + execution.output().stderr());
    };
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void whatAProgramLeavesBehind_isGone(Case one) {
    SessionSpec spec = spec(one.language(), "case " + one.number());
    String fresh = look(spec);
    for (int i = 0; i < Integer.getInteger("recycling.cycles", 2); i++) {
      Outcome outcome = engine.run(Program.of(one.language(), one.program()), spec).outcome();
      assertThat(outcome.sessionUsable()).as(outcome.toString()).isTrue();
      assertThat(look(spec)).isEqualTo(fresh);
    }
  }

  /** Without recycling the number of the object would differ with chance; with it, it cannot. */
  @ParameterizedTest
  @EnumSource
  void interpreter_servesSessionsOfItsDomainOneAfterTheOther(Language language) {
    String program = language == PYTHON ? "id(object())" : "1";
    SessionSpec spec = spec(language, "served");
    assertThat(engine.run(Program.of(language, program), spec).outcome())
        .isEqualTo(engine.run(Program.of(language, program), spec).outcome());
  }

  @Test
  void randomNumbers_areNotThoseOfTheSessionBefore() {
    SessionSpec python = spec(PYTHON, "chance").withPreload("random");
    assertThat(value(python, "import random\nrandom.random()"))
        .isNotEqualTo(value(python, "import random\nrandom.random()"));
    SessionSpec javaScript = spec(JAVASCRIPT, "chance");
    assertThat(value(javaScript, "Math.random()")).isNotEqualTo(value(javaScript, "Math.random()"));
  }

  private static String value(SessionSpec spec, String program) {
    return engine.run(Program.of(spec.languages().getFirst(), program), spec).outcome().toString();
  }

  @Test
  void preloadedModules_areThere() {
    assertThat(
            value(spec(PYTHON, "").withPreload("json", "re"), "import sys\n'json' in sys.modules"))
        .contains("true");
    assertThat(value(spec(PYTHON, "").withPreload("numpy"), "1"))
        .contains(
            "the module numpy cannot be preloaded (ModuleNotFoundError: No module named 'numpy'")
        .contains("leave it out of SessionSpec.withPreload");
    assertThatThrownBy(() -> SessionSpec.of(PYTHON).withPreload("a; b"))
        .hasMessage("'a; b' is not the name of a module: preload names such as json");
  }

  @Test
  void interpreterOfAStoppedRun_isNotUsedAgain() {
    SessionSpec spec = spec(PYTHON, "stopped").with(LIMITS.withCpu(Duration.ofMillis(200)));
    String fresh = look(spec.with(LIMITS));
    for (int i = 0; i < 2; i++) {
      assertThat(
              engine
                  .run(Program.python("import builtins\nbuiltins.evil = 1\nwhile True: pass"), spec)
                  .outcome())
          .isInstanceOf(Outcome.LimitHit.class);
      assertThat(look(spec.with(LIMITS))).isEqualTo(fresh);
    }
  }
}
