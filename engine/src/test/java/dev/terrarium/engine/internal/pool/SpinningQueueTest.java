package dev.terrarium.engine.internal.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SpinningQueueTest {
  @Test
  void patience_isLongAfterAWaitOfAFewWakeUps_andShortAfterAnyOther() {
    assertThat(SpinningQueue.patienceAfter(TimeUnit.MICROSECONDS.toNanos(3)))
        .isEqualTo(Spin.SHORT_NANOS);
    assertThat(SpinningQueue.patienceAfter(TimeUnit.MICROSECONDS.toNanos(70)))
        .isGreaterThan(TimeUnit.MICROSECONDS.toNanos(70));
    assertThat(SpinningQueue.patienceAfter(TimeUnit.MILLISECONDS.toNanos(1)))
        .isEqualTo(Spin.SHORT_NANOS);
  }

  @Test
  void take_givesWhatIsThereAndWhatComesLater_inOrder() throws InterruptedException {
    SpinningQueue queue = new SpinningQueue();
    Runnable first = () -> {};
    Runnable second = () -> {};
    queue.add(first);
    assertThat(queue.take()).isSameAs(first);

    Thread.ofPlatform().start(() -> queue.add(second));
    assertThat(queue.take()).isSameAs(second);
  }
}
