package dev.terrarium.engine.internal.pool;

import java.util.concurrent.LinkedBlockingQueue;

/**
 * A queue whose reader looks again for a moment before it goes to sleep: waking a thread takes
 * longer than a short program runs, and whoever ran one often has another.
 */
final class SpinningQueue extends LinkedBlockingQueue<Runnable> {
  private static final long serialVersionUID = 1L;

  @Override
  public Runnable take() throws InterruptedException {
    return Spin.until(() -> !isEmpty(), Spin.SHORT_NANOS) ? firstOrNext() : super.take();
  }

  private Runnable firstOrNext() throws InterruptedException {
    Runnable first = poll();
    return first == null ? super.take() : first;
  }
}
