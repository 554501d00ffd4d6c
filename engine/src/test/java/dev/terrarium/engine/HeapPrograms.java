package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;

import java.time.Duration;
import java.util.List;

/** Guest programs that hold much, and programs that only allocate much. */
final class HeapPrograms {
  private HeapPrograms() {}

  /** A program and what it does with memory. */
  record Case(String name, Program program) {
    Case(Language language, String name, String source) {
      this(language.id() + ": " + name, Program.of(language, source));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Without a limit they would go on until the JVM has no memory left. */
  static final List<Case> GREEDY =
      List.of(
          new Case(
              PYTHON,
              "list in a global",
              """
              kept = []
              while True:
                  kept.append([len(kept), 'x'])
              """),
          new Case(
              PYTHON,
              "list in a local variable",
              """
              def grow():
                  kept = []
                  while True:
                      kept.append((len(kept), str(len(kept))))
              grow()
              """),
          new Case(
              PYTHON,
              "list in a closure",
              """
              def outer():
                  kept = []
                  def inner():
                      kept.append(bytes(1000))
                  return inner
              add = outer()
              while True:
                  add()
              """),
          new Case(
              PYTHON,
              "locals of suspended generators",
              """
              def hold():
                  mine = bytearray(100_000)
                  yield mine
                  yield len(mine)
              waiting = []
              while True:
                  g = hold()
                  next(g)
                  waiting.append(g)
              """),
          new Case(
              PYTHON,
              "locals of deep recursion",
              """
              def dive(depth):
                  mine = [depth] * 200_000
                  if depth:
                      dive(depth - 1)
                  return len(mine)
              def ever():
                  kept = [bytes(10_000_000)]
                  dive(300)
              while True:
                  ever()
              """),
          new Case(
              PYTHON,
              "big strings and bytes",
              """
              kept = []
              while True:
                  kept.append('é' * 500_000 + str(len(kept)))
                  kept.append(b'x' * 1_000_000)
              """),
          new Case(
              PYTHON,
              "dict and set",
              """
              names, numbers = {}, set()
              while True:
                  names['k%d' % len(names)] = len(names) * 1.5
                  numbers.add(len(numbers) + 0.5)
              """),
          new Case(
              PYTHON,
              "cyclic objects",
              """
              class Node:
                  pass
              root = Node()
              while True:
                  node = Node()
                  node.root, node.next, node.me = root, getattr(root, 'next', None), node
                  root.next = node
              """),
          new Case(
              PYTHON,
              "big integers",
              """
              kept = []
              while True:
                  kept.append(1 << (80_000 + len(kept)))
              """),
          new Case(PYTHON, "what a builtin has not returned yet", "sorted(map(str, range(10**9)))"),
          new Case(
              PYTHON,
              "what a builtin that calls back has not returned yet",
              "list(map(lambda i: [i], range(10**9)))"),
          new Case(
              JAVASCRIPT,
              "what a builtin has not returned yet",
              "Array.from({ length: 2 ** 31 }, (_, i) => [i])"),
          new Case(
              JAVASCRIPT,
              "array in a global",
              "globalThis.kept = []; while (true) kept.push([kept.length, 'x']);"),
          new Case(
              JAVASCRIPT,
              "array in a local variable",
              """
              (function () {
                const kept = [];
                for (let i = 0; ; i++) kept.push({ i, s: 's' + i });
              })();
              """),
          new Case(
              JAVASCRIPT,
              "array in a closure",
              """
              const add = (() => { const kept = []; return x => { kept.push(x); }; })();
              while (true) add(new Array(100).fill(1.5));
              """),
          new Case(
              JAVASCRIPT,
              "locals of suspended generators",
              """
              function* hold() { const mine = new Uint8Array(100000); yield mine; yield mine.length; }
              const waiting = [];
              while (true) { const g = hold(); g.next(); waiting.push(g); }
              """),
          new Case(
              JAVASCRIPT,
              "locals of deep recursion",
              """
              function dive(depth) {
                const mine = new Array(200000).fill(depth);
                if (depth) dive(depth - 1);
                return mine.length;
              }
              while (true) dive(300);
              """),
          new Case(
              JAVASCRIPT,
              "big strings",
              """
              const kept = [];
              while (true) kept.push(('é'.repeat(500000) + kept.length).split('').join(''));
              """),
          new Case(
              JAVASCRIPT,
              "Map and Set",
              """
              const names = new Map(), numbers = new Set();
              for (let i = 0; ; i++) { names.set('k' + i, i * 1.5); numbers.add(i + 0.5); }
              """),
          new Case(
              JAVASCRIPT,
              "array buffers",
              "const kept = []; while (true) kept.push(new ArrayBuffer(1 << 20));"),
          new Case(
              JAVASCRIPT,
              "values of a WeakMap whose keys live",
              """
              const keys = [], values = new WeakMap();
              while (true) {
                const key = {};
                keys.push(key);
                values.set(key, new Uint8Array(10000));
              }
              """),
          new Case(
              JAVASCRIPT,
              "cyclic objects",
              """
              const root = {};
              while (true) { const node = { root, next: root.next }; node.me = node; root.next = node; }
              """),
          new Case(
              JAVASCRIPT,
              "pending promises",
              """
              const kept = [];
              (async () => { while (true) kept.push(new Promise(() => {}).then(() => kept)); })();
              """));

  /** Each allocates gigabytes in all and holds a few megabytes. */
  static final List<Case> FRUGAL =
      List.of(
          new Case(
              PYTHON,
              "many short-lived lists",
              """
              for i in range(25_000):
                  data = [0.5] * 25_000
              len(data)
              """),
          new Case(
              PYTHON,
              "a sliding window of strings",
              """
              window = []
              for i in range(5_000):
                  window.append('%d' % i * 200_000)
                  del window[:-5]
              len(window)
              """),
          new Case(
              JAVASCRIPT,
              "many short-lived arrays",
              """
              let data;
              for (let i = 0; i < 50000; i++) data = new Float64Array(12500);
              data.length;
              """),
          new Case(
              JAVASCRIPT,
              "a sliding window of objects",
              """
              let window = [];
              for (let i = 0; i < 6000; i++) {
                window.push(new Uint8Array(800000));
                if (window.length > 5) window = window.slice(-5);
              }
              window.length;
              """));

  private static final long MB = 1024 * 1024;

  /** 64 MB to hold and all the time and garbage in the world. */
  static final Limits LIMITS =
      Limits.standard()
          .withWall(Duration.ofMinutes(3))
          .withCpu(Duration.ofMinutes(3))
          .withAllocationBytes(64 * 1024 * MB)
          .withHeapBytes(64 * MB);

  /** Runs everything and prints a line for each program, for tests in a JVM of their own. */
  public static void main(String[] args) {
    try (var engine = SandboxEngine.create()) {
      System.out.println(engine.guarantees().compiledGuestCode() ? "compiled" : "interpreted");
      GREEDY.forEach(c -> report(engine, c, LimitKind.HEAP));
      FRUGAL.forEach(c -> report(engine, c, null));
    }
  }

  private static void report(SandboxEngine engine, Case c, LimitKind expected) {
    Execution execution =
        engine.run(
            c.program(),
            SessionSpec.of(c.program().language()).with(LIMITS.withHeapBytes(24 * MB)));
    boolean right =
        execution.outcome() instanceof Outcome.LimitHit hit
            ? hit.limit() == expected
            : execution.outcome() instanceof Outcome.Completed && expected == null;
    System.out.printf(
        "%s %s: %s, %s%n",
        right ? "right" : "WRONG", c.name(), execution.outcome(), execution.usage());
  }
}
