package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.fs.Mount;
import dev.terrarium.engine.fs.Snapshot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine with real languages, as its users see it. */
@Timeout(300)
class SandboxEngineTest {
  private static final SessionSpec BOTH = SessionSpec.of(PYTHON, JAVASCRIPT);
  private static SandboxEngine engine;

  record Query(String city, int days) {}

  record Forecast(String city, List<Double> highs) {}

  record Person(String name, int age) {}

  @BeforeAll
  static void openEngine() {
    engine = SandboxEngine.create();
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  @Test
  void limitsOfOneRun_holdWhereTheyAreStricter() {
    Limits strict = Limits.standard().withCpu(Duration.ofMillis(100)).withOutputBytes(10);
    try (Session session = engine.open(SessionSpec.of(PYTHON))) {
      assertThat(session.run(Program.python("6 * 7"), Limits.generous()).value().as(int.class))
          .isEqualTo(42);
      assertThat(session.run("print('x' * 100)").outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(session.run(Program.python("while True: pass"), strict).outcome())
          .isInstanceOfSatisfying(
              Outcome.LimitHit.class,
              hit -> {
                assertThat(hit.limit()).isEqualTo(LimitKind.CPU);
                assertThat(hit.detail().configured()).isEqualTo(100);
              });
    }
    try (Session session = engine.open(SessionSpec.of(PYTHON))) {
      assertThat(session.run(Program.python("print('x' * 100)"), strict).output().stdout())
          .hasSize(10);
    }
  }

  private static Tool signal(CountDownLatch latch) {
    return Tool.of(
        "signal",
        "Says that the program runs.",
        List.of(),
        new ToolType.Nothing(),
        _ -> {
          latch.countDown();
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void run_oneShot_returnsTheValue(Language language) {
    assertThat(engine.run(Program.of(language, "6 * 7")).value()).isEqualTo(GuestValue.of(42));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void run_inTwoSandboxes_sharesNothing(Language language) {
    engine.run(Program.of(language, "leaked = 1"));

    assertThat(engine.run(Program.of(language, "leaked")).outcome())
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.error().message()).contains("leaked"));
  }

  @Test
  void run_sessionInTwoLanguages_sharesFilesAndPassesCopies() {
    try (Session session = engine.open(BOTH)) {
      GuestValue rows =
          session
              .run(
                  Program.python(
                      """
                      open("rows.txt", "w").write("3\\n4\\n")
                      [{"n": 1}, {"n": 2}]
                      """))
              .value();
      Program sum =
          Program.javaScript(
                  """
                  const fs = require('fs');
                  const fromFile = fs.readFileSync('rows.txt', 'utf8').trim().split('\\n').map(Number);
                  rows.map(r => r.n).concat(fromFile).reduce((a, b) => a + b)
                  """)
              .with("rows", rows);

      assertThat(session.run(sum).as(int.class)).isEqualTo(10);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void call_functionOfAnEarlierRun_takesAndReturnsValues(Language language) {
    String source =
        language == PYTHON
            ? "def greet(person):\n  return {'name': person['name'].upper(), 'age': person['age'] + 1}"
            : "function greet(p) { return {name: p.name.toUpperCase(), age: p.age + 1} }";
    try (Session session = engine.open(SessionSpec.of(language))) {
      session.run(source).value();

      assertThat(session.call("greet", new Person("Ada", 36)).as(Person.class))
          .isEqualTo(new Person("ADA", 37));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void call_functionThatDoesNotExist_fails(Language language) {
    try (Session session = engine.open(SessionSpec.of(language))) {
      assertThat(session.call("nothing").outcome())
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed -> assertThat(failed.error().message()).contains("nothing"));
      assertThat(session.isOpen()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void inputs_thatLookLikeCode_stayText(Language language) {
    Program program = Program.of(language, "text").with("text", "'); 1 + 1 # \" \\ ${x} `");

    assertThat(engine.run(program).value())
        .isEqualTo(new GuestValue.Text("'); 1 + 1 # \" \\ ${x} `"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tool_withRecords_isCalledByTheGuest(Language language) {
    Tool forecast =
        Tool.of(
            "forecast",
            "Returns the daily highs of the next days.",
            Query.class,
            Forecast.class,
            query -> new Forecast(query.city(), List.of(21.5, 19.0).subList(0, query.days())));
    SessionSpec spec = SessionSpec.of(language).with(Grants.none().withTool(forecast));
    String source =
        language == PYTHON ? "forecast(city='Oslo', days=2)" : "forecast({city: 'Oslo', days: 2})";

    Execution execution = engine.run(Program.of(language, source), spec);

    assertThat(execution.as(Forecast.class)).isEqualTo(new Forecast("Oslo", List.of(21.5, 19.0)));
    assertThat(execution.usage().hostCalls()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void run_reproducible_givesTheSameRandomNumbersAndTime(Language language) {
    SessionSpec spec =
        SessionSpec.of(language)
            .with(Grants.none().withSeed(7).withFixedClock(Instant.parse("2024-05-06T07:08:09Z")));
    String source =
        language == PYTHON
            ? "import random, uuid, time\nstr([random.random(), str(uuid.uuid4()), time.time()])"
            : "String([Math.random(), crypto.randomUUID(), Date.now()])";

    GuestValue first = engine.run(Program.of(language, source), spec).value();

    assertThat(engine.run(Program.of(language, source), spec).value()).isEqualTo(first);
    assertThat(first.toString()).contains("17149792");
    assertThat(
            engine.run(Program.of(language, source), spec.with(spec.grants().withSeed(8))).value())
        .isNotEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void close_duringARun_cancelsIt(Language language) throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    SessionSpec spec = SessionSpec.of(language).with(Grants.none().withTool(signal(running)));
    Session session = engine.open(spec);
    CompletableFuture<Execution> run =
        CompletableFuture.supplyAsync(() -> session.run(endlessLoop(language)));
    running.await();

    session.close();

    assertThat(run.get().outcome()).isEqualTo(new Outcome.Cancelled("close"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void interrupt_ofTheCaller_cancelsTheRun(Language language) throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    SessionSpec spec = SessionSpec.of(language).with(Grants.none().withTool(signal(running)));
    Thread caller =
        Thread.ofVirtual()
            .start(() ->
                outcome.set(
                    engine.run(Program.of(language, endlessLoop(language)), spec).outcome()));
    running.await();

    caller.interrupt();
    caller.join();

    assertThat(outcome.get()).isEqualTo(new Outcome.Cancelled("interrupt"));
  }

  private static String endlessLoop(Language language) {
    return language == PYTHON
        ? "signal()\nwhile True:\n  try:\n    while True: pass\n  except BaseException: pass"
        : "signal(); for (;;) { try { for (;;); } finally { continue } }";
  }

  @Test
  void run_byManyVirtualThreads_keepsSessionsApart() throws Exception {
    List<Future<GuestValue>> results = new ArrayList<>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        int number = i;
        Language language = i % 2 == 0 ? PYTHON : JAVASCRIPT;
        results.add(callers.submit(() -> countIn(language, number)));
      }
    }
    for (int i = 0; i < results.size(); i++) {
      assertThat(results.get(i).get()).isEqualTo(GuestValue.of(i * 3));
    }
  }

  private static GuestValue countIn(Language language, int number) {
    try (Session session = engine.open(SessionSpec.of(language))) {
      session.run(Program.of(language, "mine = " + number)).value();
      session.run(Program.of(language, "mine = mine * 2")).value();
      return session.run(Program.of(language, "mine + " + number)).value();
    }
  }

  @Test
  void snapshot_ofOneSession_opensAnother() {
    Snapshot snapshot;
    try (Session session = engine.open(SessionSpec.of(PYTHON))) {
      session.files().writeText("data/a.txt", "from the host");
      session.run("open('data/b.txt', 'w').write('from the guest')").value();
      snapshot = session.files().snapshot();
    }
    try (Session session = engine.open(BOTH.with(snapshot))) {
      GuestValue names = session.run("import os; sorted(os.listdir('data'))").value();

      assertThat(names.asList(String.class)).containsExactly("a.txt", "b.txt");
    }
  }

  @Test
  void changes_inAnOverlay_reachTheHostOnlyWhenApplied(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "one\n");
    SessionSpec spec =
        SessionSpec.of(PYTHON).with(Grants.none().withMount(new Mount.Overlay("/repo", folder)));

    Execution execution =
        engine.run(Program.python("open('/repo/a.txt', 'a').write('two\\n')"), spec);

    assertThat(execution.changes().unifiedDiff()).contains("+two");
    assertThat(folder.resolve("a.txt")).hasContent("one\n");
    execution.changes().applyTo("/repo", folder);
    assertThat(folder.resolve("a.txt")).hasContent("one\ntwo\n");
  }

  @Test
  void output_isStreamedWhileTheGuestRuns() {
    StringBuilder streamed = new StringBuilder();
    OutputListener listener =
        (stream, bytes) ->
            streamed.append(stream).append(':').append(new String(bytes, StandardCharsets.UTF_8));
    SessionSpec spec = SessionSpec.of(JAVASCRIPT).with(listener);

    Execution execution =
        engine.run(Program.javaScript("console.log('out'); console.error('err')"), spec);

    assertThat(streamed.toString().replace("\n", "|")).contains("STDOUT:out", "STDERR:err");
    assertThat(execution.output()).isEqualTo(new Output("out\n", "err\n", false));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void files_ofADiscardedSession_stayReadable(Language language) {
    String write =
        language == PYTHON
            ? "with open('kept.txt', 'w') as file:\n  file.write('kept')\nwhile True: pass"
            : "require('fs').writeFileSync('kept.txt', 'kept'); for (;;);";
    SessionSpec spec =
        SessionSpec.of(language).with(Limits.standard().withCpu(Duration.ofSeconds(3)));
    try (Session session = engine.open(spec)) {
      assertThat(session.run(write).outcome()).isInstanceOf(Outcome.LimitHit.class);
      assertThat(session.files().readText("kept.txt")).isEqualTo("kept");
      assertThatThrownBy(() -> session.run("1")).isInstanceOf(SessionClosedException.class);
    }
  }

  @Test
  void as_listOfRecords_isMapped() {
    GuestValue value =
        engine
            .run(Program.python("[{'name': 'Ada', 'age': 36}, {'name': 'Alan', 'age': 41}]"))
            .value();

    assertThat(value.asList(Person.class))
        .containsExactly(new Person("Ada", 36), new Person("Alan", 41));
    assertThat(value.toJava())
        .isEqualTo(List.of(Map.of("name", "Ada", "age", 36L), Map.of("name", "Alan", "age", 41L)));
  }

  @Test
  void guarantees_sayHowEachLimitIsEnforced() {
    assertThat(engine.guarantees().limits())
        .containsOnlyKeys(LimitKind.values())
        .containsEntry(LimitKind.HEAP, Guarantees.Level.APPROXIMATE)
        .containsEntry(LimitKind.WALL, Guarantees.Level.APPROXIMATE)
        .containsEntry(LimitKind.OUTPUT, Guarantees.Level.EXACT)
        .doesNotContainValue(Guarantees.Level.NOT_ENFORCED);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tool_thatRunsAProgramInItsOwnSession_failsAndTheRunGoesOn(Language language) {
    AtomicReference<Session> self = new AtomicReference<>();
    AtomicReference<Throwable> refusal = new AtomicReference<>();
    Tool again =
        Tool.of(
            "again",
            "Runs a program next to the one that calls it.",
            List.of(),
            new ToolType.Any(),
            _ -> {
              try {
                return self.get().run("1").value();
              } catch (SessionBusyException e) {
                refusal.set(e);
                throw e;
              }
            });
    String source =
        language == PYTHON
            ? "try:\n  again()\nexcept Exception:\n  pass\n'went on'"
            : "try { again() } catch (e) {} 'went on'";
    SessionSpec spec = SessionSpec.of(language).with(Grants.none().withTool(again));
    try (Session session = engine.open(spec)) {
      self.set(session);

      assertThat(session.run(source).value()).isEqualTo(GuestValue.of("went on"));
      assertThat(session.run("6 * 7").value()).isEqualTo(GuestValue.of(42));
    }
    assertThat(refusal.get())
        .isInstanceOf(SessionBusyException.class)
        .hasMessageContaining("wait for it, or open a second session");
  }
}
