package dev.terrarium.engine.internal.limit;

import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One thread that looks at all running meters, each when it next can have passed a limit.
 * Thread-safe.
 */
public final class Watchdog implements AutoCloseable {
  /**
   * The longest time between two looks at a run. Wall and CPU limits are scheduled exactly; this
   * bounds how far allocation can get past its limit.
   */
  static final long SAMPLE_NANOS = 5_000_000;

  /** The shortest, so that a run just short of a limit does not keep the watchdog spinning. */
  private static final long SHORTEST_NANOS = 200_000;

  private static final long NOBODY = -1;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  // Guarded by lock.
  private final PriorityQueue<Armed> queue = new PriorityQueue<>();
  private boolean closed;
  private boolean recentlyArmed;

  /** Whether the thread waits until it is woken; else it wakes by itself. */
  private boolean asleep;

  private long wakesAtNanos = System.nanoTime();

  /** Starts the watchdog's thread. */
  public Watchdog() {
    Thread.ofPlatform().daemon().name("terrarium-watchdog").start(this::watch);
  }

  /** Watches a run until the handle is closed. */
  public Handle arm(RunMeter meter) {
    Armed armed = new Armed(meter, System.nanoTime() + meter.firstCheckNanos());
    LowMemoryGuard.INSTANCE.add(meter);
    lock.lock();
    try {
      queue.add(armed);
      recentlyArmed = true;
      // Most runs are over before it would look at them; waking it for each would cost more.
      if (asleep || armed.dueNanos - wakesAtNanos < 0) {
        changed.signal();
      }
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
    LowMemoryGuard.INSTANCE.remove(armed.meter);
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
        long wait = lookAtDue();
        if (wait > 0) {
          wakesAtNanos = System.nanoTime() + wait;
          changed.awaitNanos(wait);
        } else if (wait == NOBODY) {
          asleep = true;
          changed.await();
          asleep = false;
        }
      }
    } catch (InterruptedException e) {
      // Only the JVM's own shutdown could interrupt this thread.
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Looks at the run that is due, if one is; returns how long to wait for the next. */
  private long lookAtDue() {
    Armed first = queue.peek();
    if (first == null) {
      // Where short runs follow each other, the next one is likely to come soon.
      long wait = recentlyArmed ? SAMPLE_NANOS : NOBODY;
      recentlyArmed = false;
      return wait;
    }
    long wait = first.dueNanos - System.nanoTime();
    if (wait > 0) {
      return wait;
    }
    queue.poll();
    long next = check(first.meter);
    if (next >= 0 && !first.disarmed) {
      first.dueNanos = System.nanoTime() + Math.max(next, SHORTEST_NANOS);
      queue.add(first);
    }
    return 0;
  }

  /** A JVM whose memory is full for a moment must not lose its watchdog for good. */
  private static long check(RunMeter meter) {
    try {
      return meter.check();
    } catch (OutOfMemoryError e) {
      return SAMPLE_NANOS;
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
