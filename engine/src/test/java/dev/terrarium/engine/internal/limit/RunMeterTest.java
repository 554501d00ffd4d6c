package dev.terrarium.engine.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunMeterTest {
  private static final Outcome CANCELLED = new Outcome.Cancelled("test");
  private final AtomicInteger attempts = new AtomicInteger();

  private RunMeter meter(int failures) {
    return new RunMeter(
        Limits.standard(),
        new HeapMeter(1 << 30, (_, _) -> 0),
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
}
