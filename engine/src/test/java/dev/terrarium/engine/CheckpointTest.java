package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions go back to what they were. */
class CheckpointTest {
  private static final Limits LIMITS =
      Limits.standard().withWall(Duration.ofMinutes(2)).withCpu(Duration.ofMinutes(1));

  private static SandboxEngine engine;

  @BeforeAll
  static void createEngine() {
    engine = SandboxEngine.create();
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static Session open(Language language, Language... more) {
    return engine.open(SessionSpec.of(language, more).with(LIMITS));
  }

  private static String text(Execution execution) {
    return switch (execution.outcome()) {
      case Outcome.Completed(var value) -> value.toString();
      case Outcome other -> throw new AssertionError(other + execution.output().stderr());
    };
  }

  @Test
  void python_forgetsWhatRanSince() {
    try (Session session = open(PYTHON)) {
      session.run(
          """
          import json, re, random
          items = [1, [2]]
          class A:
              x = 1
          def gen():
              n = 0
              while True:
                  n += 1
                  yield n
          g = gen(); next(g)
          """);
      String check =
          """
          import builtins, sys
          str([items, A.x, hasattr(builtins, 'evil'), json.JSONEncoder.default.__name__,
               print.__class__.__name__, 'csv' in sys.modules, 'zz' in sys.path, next(g), 'later' in globals(),
               re.sub('a', 'b', 'aa')])
          """;
      Checkpoint checkpoint = session.checkpoint();
      String before = text(session.run(check));
      String number = text(session.run("random.random()"));
      session.rollback(checkpoint);
      assertThat(text(session.run("random.random()"))).isEqualTo(number);
      session.rollback(checkpoint);
      for (int i = 0; i < 3; i++) {
        session.run(
            """
            import builtins, sys, csv
            later = 1
            items.append(3); items[1].append(4)
            A.x = 2; A.y = 3
            builtins.evil = 1
            json.JSONEncoder.default = lambda s, o: 'pwned'
            sys.path.append('zz')
            builtins.print = None
            next(g); next(g)
            re.sub = None
            del A
            """);
        session.rollback(checkpoint);
        assertThat(text(session.run(check))).isEqualTo(before);
        session.rollback(checkpoint);
      }
      assertThat(checkpoint.bytes()).isPositive();
    }
  }

  @Test
  void javaScript_forgetsWhatRanSince() {
    try (Session session = open(JAVASCRIPT)) {
      session.run(
          "var items = [1, [2]]; class A { x = 1 }; const m = new Map([[1, 2]]); var f = () => 1;");
      String check =
          """
          JSON.stringify([items, new A().x, [...m], f(), typeof Array.prototype.evil, [].map.length,
            typeof globalThis.later, Object.isFrozen(items), ({}).toString()])
          """;
      Checkpoint checkpoint = session.checkpoint();
      String before = text(session.run(check));
      for (int i = 0; i < 3; i++) {
        session.run(
            """
            items.push(3); items[1].push(4); Object.freeze(items);
            A.prototype.x = 5; A = null;
            m.set(3, 4); f = () => 2;
            Array.prototype.evil = 1; Array.prototype.map = null;
            globalThis.later = 1; Object.prototype.toString = () => 'pwned';
            setTimeout(() => { globalThis.later = 2 }, 1);
            """);
        session.rollback(checkpoint);
        assertThat(text(session.run(check))).isEqualTo(before);
        session.rollback(checkpoint);
      }
    }
  }

  @Test
  void files_goBackToo() {
    try (Session session = open(PYTHON)) {
      session.run("open('a.txt', 'w').write('one')");
      Checkpoint checkpoint = session.checkpoint();
      session.run(
          "import os\nopen('a.txt', 'a').write('two')\nopen('b.txt', 'w').write('b')\nos.chdir('/tmp')");
      session.rollback(checkpoint);
      assertThat(session.files().list("/workspace")).hasSize(1);
      assertThat(new String(session.files().read("/workspace/a.txt"), StandardCharsets.UTF_8))
          .isEqualTo("one");
      assertThat(text(session.run("import os\nos.getcwd()"))).isEqualTo("/workspace");
    }
  }

  @Test
  void bothLanguages_goBackTogether() {
    try (Session session = open(PYTHON, JAVASCRIPT)) {
      session.run("x = 1");
      Checkpoint pythonAlone = session.checkpoint();
      session.run(Program.javaScript("var y = 1"));
      Checkpoint both = session.checkpoint();
      session.run("x = 2");
      session.run(Program.javaScript("y = 2"));
      session.rollback(both);
      assertThat(text(session.run("x"))).isEqualTo("1");
      assertThat(text(session.run(Program.javaScript("y")))).isEqualTo("1");
      session.rollback(pythonAlone);
      assertThat(text(session.run(Program.javaScript("typeof y")))).isEqualTo("undefined");
      assertThat(text(session.run("x"))).isEqualTo("1");
    }
  }

  @Test
  void checkpoints_serveInAnyOrder() {
    try (Session session = open(PYTHON)) {
      session.run("x = [1]");
      Checkpoint one = session.checkpoint();
      session.run("x.append(2); y = x");
      Checkpoint two = session.checkpoint();
      session.run("x.append(3)");
      session.rollback(one);
      assertThat(text(session.run("str(x)"))).isEqualTo("[1]");
      session.rollback(two);
      assertThat(text(session.run("str((x, y is x))"))).isEqualTo("([1, 2], True)");
      session.rollback(one);
      assertThat(text(session.run("str((x, 'y' in globals()))"))).isEqualTo("([1], False)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void failure_canBeUndone(Language language) {
    try (Session session = open(language)) {
      session.run("x = 1");
      Checkpoint checkpoint = session.checkpoint();
      String failing = language == PYTHON ? "x = 2\n1/0" : "x = 2; null.y";
      assertThat(session.run(failing).outcome()).isInstanceOf(Outcome.Failed.class);
      session.rollback(checkpoint);
      assertThat(text(session.run("x"))).isEqualTo("1");
    }
  }

  /** Part of such a stream is in native memory. */
  @Test
  void streamThatIsBeingCompressed_preventsACheckpoint() {
    try (Session session = open(PYTHON)) {
      session.run("import zlib\nc = zlib.compressobj()\nx = 1");
      assertThatThrownBy(session::checkpoint)
          .isInstanceOf(SandboxException.class)
          .hasMessageContaining("Deflater");
      assertThat(text(session.run("x"))).isEqualTo("1");
    }
  }

  @Test
  void misuse_isRefused() {
    Session session = open(JAVASCRIPT);
    try (Session other = open(JAVASCRIPT)) {
      Checkpoint checkpoint = session.checkpoint();
      assertThatThrownBy(() -> other.rollback(checkpoint))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another session");
      session.close();
      assertThatThrownBy(session::checkpoint).isInstanceOf(SessionClosedException.class);
      assertThatThrownBy(() -> session.rollback(checkpoint))
          .isInstanceOf(SessionClosedException.class);
    }
  }
}
