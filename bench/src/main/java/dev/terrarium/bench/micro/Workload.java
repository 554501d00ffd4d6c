package dev.terrarium.bench.micro;

import dev.terrarium.engine.Language;

/** Honest programs of some milliseconds. Each defines a function {@code work}. */
public enum Workload {
  /** Arithmetic on real numbers in objects. */
  NBODY(
      """
      class Body:
          def __init__(self, x, v, m):
              self.x, self.v, self.m = x, v, m
      def work():
          bodies = [Body(i * 1.5, 0.1 * i, 1.0 + i) for i in range(5)]
          for _ in range(150):
              for a in bodies:
                  for b in bodies:
                      if a is not b:
                          d = a.x - b.x
                          a.v -= d * b.m * 0.001 / (d * d + 0.01) ** 1.5
              for a in bodies:
                  a.x += a.v * 0.001
          return bodies[0].x
      """,
      """
      function work() {
        const bodies = [0, 1, 2, 3, 4].map(i => ({ x: i * 1.5, v: 0.1 * i, m: 1 + i }));
        for (let n = 0; n < 600; n++) {
          for (const a of bodies) for (const b of bodies) if (a !== b) {
            const d = a.x - b.x;
            a.v -= d * b.m * 0.001 / (d * d + 0.01) ** 1.5;
          }
          for (const a of bodies) a.x += a.v * 0.001;
        }
        return bodies[0].x;
      }
      """),
  /** Building and changing text. */
  STRINGS(
      """
      def work():
          text = ''.join(str(i) for i in range(4000))
          for i in range(40):
              text = text.replace(str(i % 10), 'x%d' % (i % 7)).upper().lower()[:20000]
          return len(text)
      """,
      """
      function work() {
        let text = '';
        for (let i = 0; i < 4000; i++) text += i;
        for (let i = 0; i < 40; i++) {
          text = text.replaceAll(String(i % 10), 'x' + i % 7).toUpperCase().toLowerCase().slice(0, 20000);
        }
        return text.length;
      }
      """),
  /** Sorting numbers, with and without a key. */
  SORT(
      """
      def work():
          data = [i * 7919 % 20011 for i in range(6000)]
          return sorted(data)[10] + sorted(data[:2000], key=lambda x: -x)[10]
      """,
      """
      function work() {
        const data = Array.from({ length: 6000 }, (_, i) => i * 7919 % 20011);
        return [...data].sort((a, b) => a - b)[10] + data.slice(0, 2000).sort()[10];
      }
      """),
  /** Writing and reading JSON. */
  JSON(
      """
      import json
      def work():
          data = [{'id': i, 'name': 'n%d' % i, 'tags': ['a', 'b'], 'x': i / 3} for i in range(150)]
          return len(json.loads(json.dumps(data)))
      """,
      """
      function work() {
        const data = Array.from({ length: 1500 }, (_, i) => ({ id: i, name: 'n' + i, tags: ['a', 'b'], x: i / 3 }));
        return JSON.parse(JSON.stringify(data)).length;
      }
      """),
  /** Matching text. */
  REGEX(
      """
      import re
      TEXT = 'Lorem ipsum 12-34 dolor, sit@amet.org; consectetur 5678 ' * 60
      def work():
          return len(re.findall(r'\\w+@\\w+\\.org|(\\d+)-(\\d+)', TEXT)) + len(re.sub(r'[aeiou]+', '-', TEXT))
      """,
      """
      const TEXT = 'Lorem ipsum 12-34 dolor, sit@amet.org; consectetur 5678 '.repeat(60);
      function work() {
        return [...TEXT.matchAll(/\\w+@\\w+\\.org|(\\d+)-(\\d+)/g)].length + TEXT.replace(/[aeiou]+/g, '-').length;
      }
      """),
  /** Filling, reading and emptying containers. */
  CHURN(
      """
      def work():
          total = 0
          for n in range(8):
              d = {}
              for i in range(500):
                  d['k%d' % i] = [i, i + 1]
              for k, v in list(d.items()):
                  total += v[1]
                  if total % 3:
                      del d[k]
              total += len({x for v in d.values() for x in v})
          return total
      """,
      """
      function work() {
        let total = 0;
        for (let n = 0; n < 16; n++) {
          const d = new Map();
          for (let i = 0; i < 500; i++) d.set('k' + i, [i, i + 1]);
          for (const [k, v] of [...d]) { total += v[1]; if (total % 3) d.delete(k); }
          total += new Set([...d.values()].flat()).size;
        }
        return total;
      }
      """);

  private final String python;
  private final String javaScript;

  Workload(String python, String javaScript) {
    this.python = python;
    this.javaScript = javaScript;
  }

  String in(Language language) {
    return language == Language.PYTHON ? python : javaScript;
  }
}
