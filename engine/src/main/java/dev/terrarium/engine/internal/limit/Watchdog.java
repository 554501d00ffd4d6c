package dev.terrarium.engine.internal.limit;

import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One thread that looks at all running meters, each when it next can have passed a limit. Thread-safe.
 */
public final class Watchdog implements AutoCloseable {
  /**
   * The longest time between two looks at a run. Wall and CPU limits are scheduled exactly; this bounds
   * how far allocation can get past its limit.
   */
  static final long SAMPLE_NANOS = 5_000_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  // Guarded by lock.
  private final PriorityQueue<Armed> queue = new PriorityQueue<>();
  private boolean closed;

  /** Starts the watchdog's thread. */
  public Watchdog() {
    Thread.ofPlatform().daemon().name("terrarium-watchdog").priority(Thread.MAX_PRIORITY).start(this::watch);
  }

  /** Watches a run until the handle is closed. */
  public Handle arm(RunMeter meter) {
    Armed armed = new Armed(meter, System.nanoTime());
    lock.lock();
    try {
      queue.add(armed);
      changed.signal();
    } finally {
      lock.unlock();
    }
    return () -> disarm(armed);
  }

  /** Ends watching. */
  @FunctionalInterface
  public interface Handle extends AutoCloseable {
    @Override
    void close();
  }

  private void disarm(Armed armed) {
    lock.lock();
    try {
      armed.disarmed = true;
      queue.remove(armed);
    } finally {
      lock.unlock();
    }
  }

  private void watch() {
    lock.lock();
    try {
      while (!closed) {
        Armed first = queue.peek();
        if (first == null) {
          changed.awaitUninterruptibly();
        } else {
          lookOrWait(first);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void lookOrWait(Armed first) {
    long wait = first.dueNanos - System.nanoTime();
    if (wait > 0) {
      try {
        changed.awaitNanos(wait);
      } catch (InterruptedException e) {
        // Nobody but the JVM owns this thread; closing is said through the flag.
      }
      return;
    }
    queue.poll();
    long next = first.meter.check();
    if (next >= 0 && !first.disarmed) {
      first.dueNanos = System.nanoTime() + Math.max(next, 200_000);
      queue.add(first);
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      queue.clear();
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private static final class Armed implements Comparable<Armed> {
    private final RunMeter meter;
    private long dueNanos;
    private boolean disarmed;

    Armed(RunMeter meter, long dueNanos) {
      this.meter = meter;
      this.dueNanos = dueNanos;
    }

    @Override
    public int compareTo(Armed other) {
      return Long.compare(dueNanos - other.dueNanos, 0);
    }
  }
}
