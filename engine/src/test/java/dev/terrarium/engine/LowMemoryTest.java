package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What happens where guests stay below their limits, but the host itself needs so much that the
 * JVM's memory ends. In JVMs of their own, since little memory is everybody's trouble.
 */
@Timeout(600)
class LowMemoryTest {
  private static final int MB = 1 << 20;
  private static final int HOARDERS = 3;
  private static final Limits WIDE =
      Limits.standard()
          .withWall(Duration.ofMinutes(5))
          .withCpu(Duration.ofMinutes(5))
          .withAllocationBytes(900L << 30);

  private static final String HOARD =
      "const kept = []; for (let i = 0; i < 400; i++) kept.push(new Array(12500).fill(i + 0.5)); ready(); let x; for (;;) x = [1, 2, 3].slice();";

  @Test
  void hostThatNeedsMemory_getsItFromTheLargestGuest() throws Exception {
    List<String> lines = ForkedJvm.interpreting("256m").run(LowMemoryTest.class, "pressure");

    assertThat(lines)
        .as(String.join("\n", lines))
        .anyMatch(line -> line.contains("heap") && line.contains("the JVM ran low on memory"))
        .contains("the frugal guest: Completed[value=42]", "afterwards: Completed[value=42]")
        .noneMatch(line -> line.contains("OutOfMemoryError"));
  }

  @Test
  void guestThatFindsNoMemoryLeft_endsByItsHeapLimit() throws Exception {
    List<String> lines = ForkedJvm.interpreting("256m").run(LowMemoryTest.class, "nothing-left");

    assertThat(lines)
        .as(String.join("\n", lines))
        .contains("python: heap", "javascript: heap", "afterwards: Completed[value=42]");
  }

  /** Runs one scenario and prints how it went. */
  public static void main(String[] scenario) throws Exception {
    // Guests that are made ready in the background would load classes when there is no memory.
    var config = EngineConfig.standard().withHeapShare(0.9).withReadyGuests(0);
    try (var engine = SandboxEngine.create(config)) {
      if (scenario[0].equals("pressure")) {
        pressure(engine);
      } else {
        loadClasses(engine);
        nothingLeft(
            engine, PYTHON, "fill()\nkept = []\nwhile True: kept.append([0.5] * (1 << 20))");
        nothingLeft(
            engine,
            JAVASCRIPT,
            "fill(); const kept = []; for (;;) kept.push(new Array(1 << 20).fill(0.5))");
      }
      System.out.println("afterwards: " + answer(engine));
    }
  }

  /** A class whose initialiser finds no memory is lost for its JVM, whatever the engine does. */
  private static void loadClasses(SandboxEngine engine) {
    String python = "kept = []\nwhile True: kept.append([0.5] * 10000)";
    String javaScript = "const kept = []; for (;;) kept.push(new Array(10000).fill(0.5));";
    for (Program program : List.of(Program.python(python), Program.javaScript(javaScript))) {
      Outcome outcome =
          engine.run(program, spec(program.language(), 16, _ -> {}, "fill")).outcome();
      if (!(outcome instanceof Outcome.LimitHit)) {
        throw new IllegalStateException("a program that fills its memory ended in " + outcome);
      }
    }
    answer(engine);
  }

  private static Outcome answer(SandboxEngine engine) {
    return engine
        .run(Program.javaScript("6 * 7"), spec(JAVASCRIPT, 16, _ -> {}, "unused"))
        .outcome();
  }

  private static SessionSpec spec(
      Language language, long limit, java.util.function.Consumer<Object> action, String tool) {
    Tool act =
        Tool.of(
            tool,
            "Tells the host.",
            List.of(),
            new ToolType.Nothing(),
            arguments -> {
              action.accept(arguments);
              return null;
            });
    return SessionSpec.of(language)
        .with(WIDE.withHeapBytes(limit * MB))
        .with(Grants.none().withTool(act));
  }

  private static void pressure(SandboxEngine engine) throws Exception {
    var ready = new CountDownLatch(HOARDERS);
    List<Session> sessions = new ArrayList<>();
    List<CompletableFuture<Execution>> runs = new ArrayList<>();
    for (int i = 0; i < HOARDERS; i++) {
      Session session = engine.open(spec(JAVASCRIPT, 56, _ -> ready.countDown(), "ready"));
      sessions.add(session);
      runs.add(CompletableFuture.supplyAsync(() -> session.run(HOARD)));
    }
    ready.await();
    try (Session frugal = engine.open(spec(JAVASCRIPT, 16, _ -> {}, "unused"))) {
      frugal.run("var answer = 42");
      List<byte[]> needed = takeAllBut(0.1);
      CompletableFuture.anyOf(runs.toArray(CompletableFuture[]::new)).join();
      System.out.println("the host has " + needed.size() + " MB");
      System.out.println("the frugal guest: " + frugal.run("answer").outcome());
    }
    sessions.forEach(session -> session.cancel("enough"));
    runs.forEach(run -> System.out.println(describe(run.join().outcome())));
    sessions.forEach(Session::close);
  }

  /** Takes memory until only this share of the heap is left. */
  private static List<byte[]> takeAllBut(double share) {
    Runtime jvm = Runtime.getRuntime();
    System.gc();
    long taken = jvm.totalMemory() - jvm.freeMemory();
    List<byte[]> all = new ArrayList<>();
    for (long size = taken; size < jvm.maxMemory() * (1 - share); size += MB) {
      all.add(new byte[MB - 64]); // fits into regions that hold one large array each
    }
    return all;
  }

  private static @Nullable Object hostMemory;

  /** The host takes nearly everything; the guest, which is still small, wants large arrays. */
  private static void nothingLeft(SandboxEngine engine, Language language, String program) {
    try (Session session =
        engine.open(spec(language, 200, _ -> hostMemory = takeAllBut(0.1), "fill"))) {
      Outcome outcome = session.run(program).outcome();
      hostMemory = null;
      System.out.println(
          language.id()
              + ": "
              + (outcome instanceof Outcome.LimitHit hit ? hit.limit().id() : outcome));
    }
  }

  private static String describe(Outcome outcome) {
    return outcome instanceof Outcome.LimitHit(var limit, var breach)
        ? limit.id() + ": " + breach.message()
        : outcome.toString();
  }
}
