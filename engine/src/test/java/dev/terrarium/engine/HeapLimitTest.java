package dev.terrarium.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.HeapPrograms.Case;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What guests may hold, in the runtime mode of the test's own JVM. */
@Timeout(300)
class HeapLimitTest {
  private static final long MB = 1024 * 1024;
  private static final Limits WIDE =
      Limits.standard()
          .withWall(Duration.ofMinutes(2))
          .withCpu(Duration.ofMinutes(2))
          .withAllocationBytes(64 * 1024 * MB)
          .withHeapBytes(64 * MB);

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
              assertThat(hit.detail().message()).contains("67,108,864 bytes", "raise the heap limit");
            });
    assertThat(execution.usage().peakRetainedBytes()).isGreaterThan(64 * MB);
  }

  @ParameterizedTest
  @FieldSource("FRUGAL")
  void allocatingMuchButHoldingLittle_isNotStopped(Case frugal) {
    Execution execution = run(frugal.program(), WIDE);

    assertThat(execution.outcome()).isInstanceOf(Outcome.Completed.class);
    assertThat(execution.usage().allocatedBytes()).isGreaterThan(2048 * MB);
    assertThat(execution.usage().peakRetainedBytes()).isBetween(0L, 32 * MB);
  }
}
