package dev.terrarium.cli.soak;

import static dev.terrarium.cli.soak.SoakProgram.Kind.HONEST;
import static dev.terrarium.cli.soak.SoakProgram.Kind.HOSTILE;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Honest and hostile programs, each short. */
final class KnownPrograms {
  private static final String TIME = "limit:cpu limit:wall limit:allocation";
  private static final String MEMORY = TIME + " limit:heap failed";

  static final List<SoakProgram> HONEST_ONES =
      List.of(
          honest(Language.PYTHON, "sum(i * i for i in range(1000))"),
          honest(Language.PYTHON, "import json\njson.loads(json.dumps({'a': [1, 2.5, None]}))"),
          honest(
              Language.PYTHON, "import re\nre.sub(r'(\\w+)@(\\w+)', r'\\2', 'ann@site bob@home')"),
          honest(
              Language.PYTHON,
              "with open('n.txt', 'w') as f:\n    f.write('x' * 1000)\nlen(open('n.txt').read())"),
          honest(
              Language.PYTHON,
              "from collections import Counter\nCounter('mississippi').most_common(2)"),
          honest(
              Language.PYTHON,
              "class P:\n    def __init__(self, n): self.n = n\nsorted((P(i) for i in range(50)), key=lambda p: -p.n)[0].n"),
          honest(
              Language.JAVASCRIPT,
              "Array.from({length: 1000}, (_, i) => i * i).reduce((a, b) => a + b)"),
          honest(Language.JAVASCRIPT, "JSON.parse(JSON.stringify({a: [1, 2.5, null]}))"),
          honest(Language.JAVASCRIPT, "'ann@site bob@home'.replace(/(\\w+)@(\\w+)/g, '$2')"),
          honest(
              Language.JAVASCRIPT,
              "await new Promise((done) => setTimeout(done, 1)); export default 7"),
          honest(Language.JAVASCRIPT, "new Map([...'mississippi'].map((c) => [c, 1])).size"),
          honest(Language.JAVASCRIPT, "try { null.x } catch (e) { e.name }"));

  static final List<SoakProgram> HOSTILE_ONES =
      List.of(
          hostile(Language.PYTHON, TIME, "while True: pass"),
          hostile(Language.PYTHON, TIME, "sum(range(10**12))"),
          hostile(
              Language.PYTHON,
              TIME,
              "while True:\n    try:\n        while True: pass\n    except BaseException: pass"),
          hostile(Language.PYTHON, TIME, "import re\nwhile True: re.match('(a*)*b', 'a' * 40)"),
          hostile(Language.PYTHON, MEMORY, "x = []\nwhile True: x.append('%d' % len(x) * 100)"),
          hostile(Language.PYTHON, MEMORY, "bytearray(2**31 - 10)"),
          hostile(Language.PYTHON, "limit:depth", "def f(): return f()\nf()"),
          hostile(Language.PYTHON, "limit:output " + TIME, "while True: print('x' * 1000)"),
          hostile(Language.PYTHON, "denied", "open('/etc/passwd')"),
          hostile(Language.PYTHON, "denied", "import os\nos.system('id')"),
          hostile(Language.PYTHON, "limit:wall", "import time\ntime.sleep(1000)"),
          hostile(Language.JAVASCRIPT, TIME, "for (;;) {}"),
          hostile(Language.JAVASCRIPT, TIME, "let b = 3n; for (;;) b = (b * b) % (2n ** 100000n)"),
          hostile(
              Language.JAVASCRIPT,
              TIME,
              "(function f() { Promise.resolve().then(f); })(); await new Promise(() => {})"),
          hostile(Language.JAVASCRIPT, MEMORY, "const x = []; for (;;) x.push({x})"),
          hostile(Language.JAVASCRIPT, MEMORY, "new Array(2 ** 28).fill(0).map(() => [])"),
          hostile(Language.JAVASCRIPT, "limit:depth", "(function f() { return f() + 1; })()"),
          hostile(
              Language.JAVASCRIPT,
              "limit:output " + TIME,
              "for (;;) console.log('x'.repeat(1000))"),
          hostile(Language.JAVASCRIPT, "denied", "require('fs').readFileSync('/etc/passwd')"),
          hostile(Language.JAVASCRIPT, "denied", "require('child_process')"),
          hostile(
              Language.JAVASCRIPT,
              "limit:wall",
              "await new Promise((done) => setTimeout(done, 1e6))"));

  private KnownPrograms() {}

  private static SoakProgram honest(Language language, String source) {
    return new SoakProgram(HONEST, Program.of(language, source), Set.of("completed"));
  }

  private static SoakProgram hostile(Language language, String endings, String source) {
    return new SoakProgram(
        HOSTILE, Program.of(language, source), Set.copyOf(Stream.of(endings.split(" ")).toList()));
  }
}
