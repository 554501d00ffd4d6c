package dev.terrarium.engine.internal.graal.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.internal.guest.GuestEnd;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs may expect of their interpreter: results, state, streams, modules, clock. */
class PythonEvaluationTest {
  @Test
  void lastExpression_isTheResult() {
    try (var python = PythonGuests.open()) {
      assertThat(python.java("x = 20\nx + 1")).isEqualTo(21L);
      assertThat(python.value("x = 5")).isEqualTo(GuestValue.NIL);
      assertThat(python.value("def f():\n  return 1\n")).isEqualTo(GuestValue.NIL);
      assertThat(python.java("__name__")).isEqualTo("__main__");
    }
  }

  @Test
  void globals_lastFromRunToRun() {
    try (var python = PythonGuests.open()) {
      python.value("total = 1\ndef add(n):\n  global total\n  total += n\n  return total");
      assertThat(PythonGuests.returned(python.call("add", 4)).toJava()).isEqualTo(5L);
      assertThat(python.java("total")).isEqualTo(5L);
      python.value("async def later(x):\n  return x * 2");
      assertThat(PythonGuests.returned(python.call("later", "ab")).toJava()).isEqualTo("abab");
    }
  }

  @Test
  void inputs_areRealPythonObjects() {
    try (var python = PythonGuests.open()) {
      var end =
          python.runWith(
              "[type(v).__name__ for v in (a, b, c, d, e, f)] + [a + 1, d | {'k': 2}]",
              Map.of(
                  "a",
                  new java.math.BigInteger("123456789012345678901"),
                  "b",
                  new byte[] {1, -1},
                  "c",
                  List.of(1.5, true),
                  "d",
                  Map.of("x", 1),
                  "e",
                  Instant.EPOCH,
                  "f",
                  new java.math.BigDecimal("1.10")));
      assertThat(PythonGuests.returned(end).toString())
          .isEqualTo(
              "[int, bytes, list, dict, datetime, Decimal, 123456789012345678902, {x=1, k=2}]");
    }
  }

  @Test
  void coroutine_isAwaited() {
    try (var python = PythonGuests.open()) {
      assertThat(
              python.java(
                  """
                  import asyncio

                  async def double(n):
                      await asyncio.sleep(0.001)
                      return 2 * n

                  async def main():
                      async with asyncio.TaskGroup() as group:
                          tasks = [group.create_task(double(n)) for n in range(3)]
                      try:
                          async with asyncio.timeout(0.005):
                              await asyncio.sleep(60)
                      except TimeoutError:
                          late = 'timeout'
                      inline = await asyncio.to_thread(sum, [1, 2])
                      return [t.result() for t in tasks], late, inline

                  main()
                  """))
          .isEqualTo(List.of(List.of(0L, 2L, 4L), "timeout", 3L));
      assertThat(python.error("await main()").hint()).contains("asyncio.run(main())");
      assertThat(
              python
                  .error("async def f():\n  await asyncio.Event().wait()\nasyncio.run(f())")
                  .message())
          .contains("waits for ever");
    }
  }

  @Test
  void exit_endsTheRun() {
    try (var python = PythonGuests.open()) {
      assertThat(python.value("exit()\n1/0")).isEqualTo(GuestValue.NIL);
      assertThat(python.value("import sys\nsys.exit(0)")).isEqualTo(GuestValue.NIL);
      assertThat(python.error("import sys\nsys.exit(3)").toString()).isEqualTo("SystemExit: 3");
      assertThat(python.error("raise SystemExit('sad')").toString()).isEqualTo("SystemExit: sad");
      assertThat(python.printedBy("import atexit\natexit.register(print, 'bye')\nprint('hi')"))
          .isEqualTo("hi\nbye\n");
    }
  }

  @Test
  void output_isWrittenAtOnceAndInOrder() {
    try (var python = PythonGuests.open()) {
      assertThat(
              python.printedBy(
                  """
                  import os, sys
                  print('a', end='')
                  print('b', file=sys.stderr, end='')
                  sys.stdout.buffer.write(b'c')
                  os.write(1, b'd')
                  print('e')
                  """))
          .isEqualTo("abcde\n");
      assertThat(python.error("input('name? ')").type()).isEqualTo("EOFError");
      assertThat(python.error("import sys\nsys.stdin.read()").hint()).contains("inputs");
    }
  }

  @Test
  void workspace_holdsFilesOfAllKinds() {
    try (var python = PythonGuests.open()) {
      assertThat(
              python.java(
                  """
                  import csv, gzip, json, pathlib, shutil, tarfile, tempfile, zipfile
                  pathlib.Path('a.txt').write_text('one\\ntwo\\n')
                  with open('t.csv', 'w', newline='') as f:
                      csv.writer(f).writerows([[1, 'x'], [2, 'y']])
                  with zipfile.ZipFile('z.zip', 'w') as z:
                      z.write('a.txt')
                  with tarfile.open('t.tgz', 'w:gz') as t:
                      t.add('a.txt')
                  with gzip.open('g.gz', 'wt') as g:
                      g.write('zipped')
                  with tempfile.TemporaryDirectory() as d:
                      shutil.copy('a.txt', d)
                  [list(csv.reader(open('t.csv'))), zipfile.ZipFile('z.zip').namelist(),
                   tarfile.open('t.tgz').getnames(), gzip.open('g.gz', 'rt').read(),
                   sorted(p.name for p in pathlib.Path('.').iterdir())]
                  """))
          .isEqualTo(
              List.of(
                  List.of(List.of("1", "x"), List.of("2", "y")),
                  List.of("a.txt"),
                  List.of("a.txt"),
                  "zipped",
                  List.of("a.txt", "g.gz", "t.csv", "t.tgz", "z.zip")));
    }
  }

  @Test
  void mounts_areImportable(@TempDir Path host) throws Exception {
    Files.writeString(host.resolve("mounted.py"), "WHO = 'folder'");
    Path wheel = host.resolve("pkg-1.0-py3-none-any.whl");
    try (var zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      zip.putNextEntry(new ZipEntry("wheeled/__init__.py"));
      zip.write("WHO = 'wheel'".getBytes(StandardCharsets.UTF_8));
    }
    var grants =
        Grants.none().withMount(new dev.terrarium.engine.fs.Mount.ReadOnly("/packages", host));
    try (var python = PythonGuests.open(grants)) {
      assertThat(python.java("import mounted, wheeled\nmounted.WHO, wheeled.WHO"))
          .isEqualTo(List.of("folder", "wheel"));
      // Never closed, as many programs do.
      python.value("open('own.py', 'w').write('WHO = 1')");
      assertThat(python.java("import own\nown.WHO")).isEqualTo(1L);
      assertThat(python.java("open('a', 'w').write('x')\nopen('a').read()")).isEqualTo("x");
    }
  }

  @Test
  void fixedClockAndSeed_repeat() {
    String program =
        """
        import datetime, os, random, secrets, time, uuid
        before = time.monotonic()
        time.sleep(3600)
        [str(datetime.datetime.now()), str(datetime.date.today()), time.strftime('%Y'), time.time(),
         time.monotonic() - before > 3599, random.random(), random.Random().random(),
         os.urandom(4).hex(), str(uuid.uuid4()), secrets.token_hex(4)]
        """;
    var grants = Grants.none().withFixedClock(Instant.parse("2024-02-29T12:00:00Z")).withSeed(7);
    GuestEnd first;
    try (var python = PythonGuests.open(grants)) {
      first = python.run(program);
    }
    try (var python = PythonGuests.open(grants)) {
      assertThat(python.run(program)).isEqualTo(first);
    }
    assertThat(PythonGuests.returned(first).toString())
        .startsWith("[2024-02-29 12:00:00, 2024-02-29, 2024, 1.709208E9, true, ");
  }

  @Test
  void interpreter_looksTheSameEverywhere() {
    try (var python = PythonGuests.open(Grants.none().withEnvironment("TOKEN", "t"))) {
      assertThat(
              python.java(
                  """
                  import getpass, json, os, platform, socket, sys, time
                  [dict(os.environ), os.getcwd(), os.getpid(), sys.argv, sys.path[0], sys.prefix,
                   platform.node(), socket.gethostname(), getpass.getuser(),
                   os.path.expanduser('~'), time.tzname[0], json.__file__,
                   json.loads.__code__.co_filename, os.cpu_count()]
                  """))
          .isEqualTo(
              List.of(
                  Map.of("TOKEN", "t"),
                  "/workspace",
                  2L,
                  List.of("main.py"),
                  "/workspace",
                  "/usr",
                  "sandbox",
                  "sandbox",
                  "sandbox",
                  "/workspace",
                  "UTC",
                  "/usr/lib/python3.12/json/__init__.py",
                  "/usr/lib/python3.12/json/__init__.py",
                  1L));
      assertThat(python.java("import sys\n' '.join([sys.version, sys.executable])"))
          .asString()
          .doesNotContain("Java", "jdk", System.getProperty("user.home"));
    }
  }
}
