package dev.terrarium.engine;

import static dev.terrarium.engine.Language.JAVASCRIPT;
import static dev.terrarium.engine.Language.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.HeapPrograms.Case;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What guests may hold, in the runtime mode of the test's own JVM. */
@Timeout(300)
class HeapLimitTest {
  private static final long MB = 1024 * 1024;
  private static final Limits WIDE = HeapPrograms.LIMITS;

  private static final Map<Language, String> ENDLESS =
      Map.of(PYTHON, "while True: x = [0] * 1000", JAVASCRIPT, "while (true) [0, 0, 0].slice();");

  static final List<Case> GREEDY = HeapPrograms.GREEDY;
  static final List<Case> FRUGAL = HeapPrograms.FRUGAL;

  private static SandboxEngine engine;

  @BeforeAll
  static void openEngine() {
    engine = SandboxEngine.create();
    engine.warmUp().join();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static Execution run(Program program, Limits limits) {
    return engine.run(program, SessionSpec.of(program.language()).with(limits));
  }

  @ParameterizedTest
  @FieldSource("GREEDY")
  void holdingMoreAndMore_isStoppedByTheHeapLimit(Case greedy) {
    Execution execution = run(greedy.program(), WIDE);

    assertThat(execution.outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class,
            hit -> {
              assertThat(hit.limit()).isEqualTo(LimitKind.HEAP);
              assertThat(hit.detail().configured()).isEqualTo(64 * MB);
              assertThat(hit.detail().observed()).isGreaterThan(64 * MB);
              assertThat(hit.detail().message())
                  .contains("67,108,864 bytes", "raise the heap limit");
            });
    assertThat(execution.usage().peakRetainedBytes())
        .as("unknown where the guest was inside one long operation")
        .matches(peak -> peak == -1 || peak > 64 * MB);
  }

  @ParameterizedTest
  @FieldSource("FRUGAL")
  void allocatingMuchButHoldingLittle_isNotStopped(Case frugal) {
    Execution execution = run(frugal.program(), WIDE);

    assertThat(execution.outcome()).isInstanceOf(Outcome.Completed.class);
    assertThat(execution.usage().allocatedBytes()).isGreaterThan(2048 * MB);
    assertThat(execution.usage().peakRetainedBytes()).isBetween(0L, 32 * MB);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdingMoreRunAfterRun_isStoppedInALaterRun(Language language) {
    String start = language == PYTHON ? "kept = []" : "var kept = [];";
    String more =
        language == PYTHON
            ? "for i in range(20): kept.append(bytes(1_000_000))"
            : "for (let i = 0; i < 20; i++) kept.push(new ArrayBuffer(1000000));";
    try (Session session = engine.open(SessionSpec.of(language).with(WIDE))) {
      session.run(start);
      assertThat(session.run(more).outcome()).isInstanceOf(Outcome.Completed.class);
      assertThat(session.run(more).outcome()).isInstanceOf(Outcome.Completed.class);

      Outcome last = session.run(more + "\n" + more + "\n" + ENDLESS.get(language)).outcome();

      assertThat(last)
          .isInstanceOfSatisfying(
              Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.HEAP));
    }
  }

  @Test
  void twoLanguagesOfOneSession_shareTheLimit() {
    try (Session session = engine.open(SessionSpec.of(PYTHON, JAVASCRIPT).with(WIDE))) {
      session.run(Program.of(PYTHON, "kept = [bytes(1_000_000) for i in range(40)]"));

      Outcome outcome =
          session
              .run(
                  Program.of(
                      JAVASCRIPT,
                      "var kept = []; for (let i = 0; i < 40; i++) kept.push(new ArrayBuffer(1e6));"
                          + ENDLESS.get(JAVASCRIPT)))
              .outcome();

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.HEAP));
    }
  }

  @Test
  void otherSessions_areUnharmed() {
    try (Session honest = engine.open(SessionSpec.of(JAVASCRIPT).with(WIDE))) {
      honest.run("var mine = new Array(1000).fill(7);");
      List<CompletableFuture<Execution>> greedy =
          Stream.of(GREEDY.get(0), GREEDY.get(5), GREEDY.get(16))
              .map(c -> CompletableFuture.supplyAsync(() -> run(c.program(), WIDE)))
              .toList();

      do {
        byte[] canary = new byte[8 * 1024 * 1024];
        assertThat(canary[canary.length - 1]).isZero();
        assertThat(honest.run("mine.length").value()).isEqualTo(GuestValue.of(1000));
      } while (!greedy.stream().allMatch(CompletableFuture::isDone));

      assertThat(greedy)
          .extracting(run -> run.join().outcome())
          .allMatch(
              outcome -> outcome instanceof Outcome.LimitHit hit && hit.limit() == LimitKind.HEAP);
    }
  }

  @Test
  void builtinThatHoldsNothing_isNotBlamedForWhatOthersHold() {
    Limits limits = WIDE.withCpu(Duration.ofSeconds(3));
    var run =
        CompletableFuture.supplyAsync(() -> run(Program.python("sum(range(10**12))"), limits));

    List<byte[]> kept = new ArrayList<>();
    for (int i = 0; i < 40 && !run.isDone(); i++) {
      kept.add(new byte[8 * 1024 * 1024]);
      System.gc();
    }

    assertThat(run.join().outcome())
        .isInstanceOfSatisfying(
            Outcome.LimitHit.class, hit -> assertThat(hit.limit()).isEqualTo(LimitKind.CPU));
    assertThat(kept).hasSizeGreaterThan(20);
  }

  @Test
  void limitThatCanNeverFit_isRefusedByOpen() {
    long tooMuch = Runtime.getRuntime().maxMemory();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.open(SessionSpec.of(PYTHON).with(WIDE.withHeapBytes(tooMuch))))
        .withMessageContainingAll("heap bytes", "-Xmx", "heapShare");
  }

  @Test
  void runThatDoesNotFitNow_failsAfterTheOpenTimeout_andFitsLater() throws Exception {
    long most = (long) (Runtime.getRuntime().maxMemory() * 0.7);
    EngineConfig impatient = EngineConfig.standard().withOpenTimeout(Duration.ofMillis(50));
    var started = new CountDownLatch(1);
    Tool signal =
        Tool.of(
            "signal",
            "Says that it runs.",
            List.of(),
            new ToolType.Nothing(),
            _ -> {
              started.countDown();
              return null;
            });
    SessionSpec big =
        SessionSpec.of(JAVASCRIPT)
            .with(WIDE.withHeapBytes(most))
            .with(Grants.none().withTool(signal));
    try (var small = SandboxEngine.create(impatient);
        Session first = small.open(big);
        Session second = small.open(big)) {
      var running =
          CompletableFuture.supplyAsync(() -> first.run("signal(); " + ENDLESS.get(JAVASCRIPT)));
      started.await();

      assertThatThrownBy(() -> second.run("1"))
          .isInstanceOf(SandboxException.class)
          .hasMessageContainingAll("heap limit", "PT0.05S");
      first.cancel("enough");
      running.join();

      assertThat(second.run("2").value()).isEqualTo(GuestValue.of(2));
    }
  }
}
