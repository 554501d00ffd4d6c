package dev.terrarium.engine.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunMeterTest {
  private static final Outcome CANCELLED = new Outcome.Cancelled("test");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private final AtomicInteger attempts = new AtomicInteger();

  private RunMeter meter(int failures) {
    return new RunMeter(
        Limits.standard(),
        new HeapMeter(1 << 30, (_, _) -> 0),
        new ThreadCpu(),
        () -> {
          if (attempts.incrementAndGet() <= failures) {
            throw new OutOfMemoryError("unable to create native thread");
          }
        });
  }

  @Test
  void stopThatFindsNoMemory_isTriedAgainUntilItSucceeds() {
    RunMeter meter = meter(2);
    meter.start();

    meter.stop(CANCELLED);
    assertThat(attempts).hasValue(1);
    assertThat(meter.check()).isPositive();
    assertThat(meter.check()).as("before it looks at a run that is stopped").isNegative();

    assertThat(attempts).hasValue(3);
    assertThat(meter.reason()).isEqualTo(CANCELLED);
  }

  @Test
  void firstReason_isKept_andStopsOnce() {
    RunMeter meter = meter(0);
    meter.start();

    meter.stop(CANCELLED);
    meter.stop(new Outcome.Cancelled("again"));

    assertThat(attempts).hasValue(1);
    assertThat(meter.reason()).isEqualTo(CANCELLED);
    assertThat(meter.check()).isNegative();
  }

  @Test
  void toolThatComputes_isNotChargedToTheGuest() {
    RunMeter meter = meter(0);
    meter.start();

    meter.enterHost();
    compute(Duration.ofMillis(60));
    meter.leaveHost();
    meter.end();

    assertThat(meter.usage(0).wall()).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    assertThat(meter.usage(0).cpu()).isLessThan(Duration.ofMillis(30));
  }

  @Test
  void guestThatComputesBetweenShortTools_isCharged() {
    RunMeter meter = meter(0);
    meter.start();

    for (int i = 0; i < 30; i++) {
      meter.enterHost();
      meter.leaveHost();
      compute(Duration.ofMillis(2));
    }
    meter.end();

    assertThat(meter.usage(0).cpu()).isBetween(Duration.ofMillis(59), meter.usage(0).wall());
  }

  /** As a guest may, or a tool. */
  private static void compute(Duration cpu) {
    long end = THREADS.getCurrentThreadCpuTime() + cpu.toNanos();
    while (THREADS.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }
}
