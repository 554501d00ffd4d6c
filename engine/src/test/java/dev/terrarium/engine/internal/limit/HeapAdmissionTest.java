package dev.terrarium.engine.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.internal.limit.HeapAdmission.Claim;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeapAdmissionTest {
  private static final long MB = 1024 * 1024;
  private final HeapAdmission admission = new HeapAdmission(1000 * MB, 0.5);

  @Test
  void limitBeyondTheShare_isRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> admission.requireFits(501 * MB))
        .withMessageContainingAll(
            "525,336,576", "500 MB", "withHeapBytes(500L << 20)", "-Xmx1002m", "1,000 MB", "0.5");
    assertThatCode(() -> new HeapAdmission(1002 * MB, 0.5).requireFits(501 * MB))
        .doesNotThrowAnyException();
    assertThatCode(() -> admission.requireFits(500 * MB)).doesNotThrowAnyException();
  }

  @Test
  void runsWithinTheShare_goOnTogether() {
    try (var first = admission.admit(250 * MB, Duration.ZERO);
        var second = admission.admit(250 * MB, Duration.ZERO)) {
      assertThat(first).isNotSameAs(second);
    }
  }

  @Test
  void oneRunTooMany_failsWhenTimeIsUp() {
    try (var _ = admission.admit(400 * MB, Duration.ZERO)) {
      assertThatThrownBy(() -> admission.admit(101 * MB, Duration.ofMillis(20)))
          .isInstanceOf(SandboxException.class)
          .hasMessageContainingAll("101 MB", "100 MB", "PT0.02S", "-Xmx");
    }
  }

  @Test
  void waitingRun_startsWhenAnotherEnds() {
    Claim first = admission.admit(400 * MB, Duration.ZERO);
    var second =
        CompletableFuture.supplyAsync(() -> admission.admit(200 * MB, Duration.ofMinutes(1)));
    assertThat(second).isNotDone();

    first.close();

    second.join().close();
  }

  @Test
  void claimClosedTwice_freesOnce() {
    Claim claim = admission.admit(500 * MB, Duration.ZERO);
    claim.close();
    claim.close();

    try (var _ = admission.admit(500 * MB, Duration.ZERO)) {
      assertThatThrownBy(() -> admission.admit(MB, Duration.ZERO))
          .isInstanceOf(SandboxException.class);
    }
  }

  @Test
  void interruptWhileWaiting_isKeptAndReported() {
    try (var _ = admission.admit(500 * MB, Duration.ZERO)) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> admission.admit(MB, Duration.ofMinutes(1)))
          .isInstanceOf(SandboxException.class)
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
