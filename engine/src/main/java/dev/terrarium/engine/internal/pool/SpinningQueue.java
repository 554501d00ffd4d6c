package dev.terrarium.engine.internal.pool;

import java.util.concurrent.LinkedTransferQueue;

/**
 * A queue whose reader looks again for a moment before it goes to sleep: waking a thread takes
 * longer than a short program runs, and whoever ran one often has another.
 *
 * <p>Once both sides sleep, each wakes too late for the other, and a call takes two wake-ups for
 * ever. So the reader looks longer after it had slept for no longer than wake-ups take.
 *
 * <p>Has no lock, on which a reader that looks and a writer would put each other to sleep.
 */
final class SpinningQueue extends LinkedTransferQueue<Runnable> {
  private static final long serialVersionUID = 1L;

  /** What came within twice this time would have been met in it by a reader that did not sleep. */
  private static final long LONG_NANOS = 150_000;

  private long patience = Spin.SHORT_NANOS; // of the only reader

  @Override
  public Runnable take() throws InterruptedException {
    long start = System.nanoTime();
    Runnable next = Spin.until(() -> !isEmpty(), patience) ? firstOrNext() : super.take();
    patience = patienceAfter(System.nanoTime() - start);
    return next;
  }

  /** Returns for how long to look before sleeping, by how long the last wait took. */
  static long patienceAfter(long waitedNanos) {
    return waitedNanos > Spin.SHORT_NANOS && waitedNanos <= 2 * LONG_NANOS
        ? LONG_NANOS
        : Spin.SHORT_NANOS;
  }

  private Runnable firstOrNext() throws InterruptedException {
    Runnable first = poll();
    return first == null ? super.take() : first;
  }
}
