package dev.terrarium.engine.internal.guard;

import static dev.terrarium.engine.Language.PYTHON;
import static dev.terrarium.engine.LimitKind.ALLOCATION;
import static dev.terrarium.engine.LimitKind.CPU;
import static dev.terrarium.engine.LimitKind.HEAP;
import static dev.terrarium.engine.LimitKind.WALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.EngineListener;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that are stuck in builtins end, and end for the right reason. */
@Timeout(900)
class GuardedEngineTest {
  /** Each of these tests takes every so many rows of the table, to stay quick. */
  private static final int STEP = 5;

  private static final Limits WIDE =
      Limits.generous()
          .withWall(Duration.ofSeconds(60))
          .withCpu(Duration.ofMillis(300))
          .withAllocationBytes(900L << 30);

  private static final AtomicInteger LOST = new AtomicInteger();
  private static SandboxEngine engine;

  @BeforeAll
  static void openEngine() {
    EngineListener listener =
        new EngineListener() {
          @Override
          public void threadLost(long session, int lostThreads) {
            LOST.incrementAndGet();
          }
        };
    engine =
        SandboxEngine.create(
            EngineConfig.standard().withKillGrace(Duration.ofSeconds(30)).withListener(listener));
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static Outcome run(Language language, Limits limits, String program) {
    return engine
        .run(Program.of(language, program), SessionSpec.of(language).with(limits))
        .outcome();
  }

  /**
   * Some programs of the table are finite: on a fast machine they may end before their limit. Does
   * not print the outcome: rendering a number with a billion digits would take the host hours.
   */
  private static void assertStopped(Outcome outcome, Probe probe) {
    boolean stopped =
        switch (outcome) {
          case Outcome.LimitHit hit -> Set.of(CPU, WALL, ALLOCATION, HEAP).contains(hit.limit());
          case Outcome.Completed _, Outcome.Failed _ -> true;
          case Outcome.Denied _, Outcome.Cancelled _, Outcome.Broken _ -> false;
        };
    assertThat(stopped).as("%s ends: %s", probe, outcome.getClass().getSimpleName()).isTrue();
  }

  static Stream<Probe> stuckPrograms() {
    List<Probe> all = Probe.all();
    return IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get);
  }

  @Test
  void guard_isArmedWithoutHoles() {
    GuardStatus status = Guard.status();

    assertThat(status.armed()).isTrue();
    assertThat(status.failures()).isEmpty();
    assertThat(status.wovenClasses()).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource
  void stuckPrograms(Probe probe) {
    int lostBefore = LOST.get();
    try (Session session = engine.open(SessionSpec.of(probe.language()).with(WIDE))) {
      Outcome outcome = session.run(probe.setUp() + "\n" + probe.program()).outcome();

      assertStopped(outcome, probe);
    }
    assertThat(LOST).hasValue(lostBefore);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void giantArray_isRefusedBeforeItIsAllocated(Language language) {
    Limits limits = Limits.standard().withAllocationBytes(64 << 20);
    String program = language == PYTHON ? "bytearray(2**30)" : "'ab'.repeat(2**28).length";

    Outcome outcome = run(language, limits, program);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class,
            hit -> {
              assertThat(hit.limit()).isEqualTo(LimitKind.ALLOCATION);
              assertThat(hit.detail().observed()).isGreaterThan(500 << 20);
            });
  }

  @Test
  void arrayLargerThanTheHeapCanSpare_isAHeapLimit() {
    Outcome outcome = run(PYTHON, WIDE, "bytearray(2**31 - 10)");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(HEAP));
  }

  @Test
  void swallowedKill_isThrownAgain() {
    String program =
        """
        def busy():
            try:
                sum(range(10**12))
            except BaseException:
                busy()
            finally:
                busy()
        busy()
        """;

    assertThat(run(PYTHON, WIDE, program)).isInstanceOf(Outcome.LimitHit.class);
  }

  @Test
  void toolThatRunsWhileItsGuestIsStopped_isInterruptedAndNotKilled() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CompletableFuture<String> ending = new CompletableFuture<>();
    Tool tool =
        Tool.of(
            "work",
            "Formats numbers until it is interrupted.",
            List.of(),
            new ToolType.Nothing(),
            _ -> {
              ending.complete(formatUntilInterrupted(running));
              return null;
            });
    SessionSpec spec =
        SessionSpec.of(PYTHON).with(Limits.generous()).with(Grants.none().withTool(tool));
    try (Session session = engine.open(spec)) {
      CompletableFuture<Outcome> outcome =
          CompletableFuture.supplyAsync(() -> session.run("work()").outcome());
      running.await();
      session.cancel("enough");

      assertThat(outcome.get()).isEqualTo(new Outcome.Cancelled("enough"));
      assertThat(ending.get()).isEqualTo("interrupted");
    }
  }

  private static String formatUntilInterrupted(CountDownLatch running) {
    try {
      while (!Thread.interrupted()) {
        // Formatting is woven: the guest itself would be stopped in here.
        assertThat("%d %s".formatted(1, "x")).isNotEmpty();
        running.countDown();
      }
      return "interrupted";
    } catch (Throwable e) {
      return e.toString();
    }
  }
}
