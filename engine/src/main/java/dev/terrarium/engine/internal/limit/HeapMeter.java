package dev.terrarium.engine.internal.limit;

import dev.terrarium.engine.LimitKind;
import dev.terrarium.engine.internal.limit.HeapAfterGc.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides when to measure what a session's guests hold, and stops the run where that is too much.
 *
 * <p>A session cannot hold more than it has ever allocated, which is known for free. So nothing is
 * measured until it has allocated as much as it may hold; after a measurement, not before it has
 * allocated what was then left.
 *
 * <p>One run of a session at a time; thread-safe otherwise.
 */
public final class HeapMeter {
  private static final long MB = 1024 * 1024;

  /** How long to wait for a guest to reach a safe point or a poll before judging it unseen. */
  private static final Duration PATIENCE = Duration.ofMillis(100);

  /** No guest allocates faster: it takes time to clear memory. */
  private static final long BYTES_PER_NANOSECOND = 8;

  private static final long NOT_MEASURED = -1;

  private final long limit;
  private final Gauge gauge;
  private final AtomicBoolean measuring = new AtomicBoolean();
  private final AtomicLong earlierRuns = new AtomicLong();
  private volatile Reading last = new Reading(0, 0, HeapAfterGc.INSTANCE.last());
  private volatile long peak = NOT_MEASURED;

  /** Measures what all guests of a session hold. */
  @FunctionalInterface
  public interface Gauge {
    /**
     * Measures; may block for a while.
     *
     * @param stopAt measuring may end when it has found more than that
     * @param patience how long to wait for a running guest to reach a safe point
     * @return bytes, negative where they could not be measured in time
     */
    long retainedBytes(long stopAt, Duration patience);
  }

  /**
   * What was held at one time.
   *
   * @param held what was held
   * @param allocated what the session had allocated in all by then
   * @param heap the JVM's heap as last known then
   */
  private record Reading(long held, long allocated, Level heap) {}

  /** Creates a meter of a session. */
  public HeapMeter(long limit, Gauge gauge) {
    this.limit = limit;
    this.gauge = gauge;
  }

  /** Starts a run. */
  void begin() {
    peak = NOT_MEASURED;
  }

  /** Ends a run that allocated this much. */
  void end(long allocated) {
    earlierRuns.addAndGet(allocated);
  }

  /** Returns what earlier runs of the session allocated. */
  long earlierRuns() {
    return earlierRuns.get();
  }

  /** Returns the most that the current run was found to hold, or -1. */
  long peak() {
    return peak;
  }

  /**
   * Starts a measurement on a thread of its own where it is time for one. Never blocks.
   *
   * @param allocated what the session has allocated in all
   * @return nanoseconds before which there is no need to look again
   */
  long look(RunMeter run, long allocated) {
    Reading reading = last;
    long due = due(reading);
    if (allocated <= due) {
      return (due - allocated) / BYTES_PER_NANOSECOND;
    }
    if (measuring.compareAndSet(false, true)) {
      startMeasuring(run, allocated, reading);
    }
    return Watchdog.SAMPLE_NANOS;
  }

  private void startMeasuring(RunMeter run, long allocated, Reading before) {
    boolean started = false;
    try {
      Thread.ofPlatform()
          .daemon()
          .name("terrarium-heap")
          .start(() -> measure(run, allocated, before));
      started = true;
    } finally {
      if (!started) {
        // Without memory for a thread; the watchdog comes again.
        measuring.set(false);
      }
    }
  }

  /** Returns how much the session may have allocated in all before it must be measured again. */
  private long due(Reading reading) {
    if (reading.allocated() == 0) {
      return limit;
    }
    // The smallest step bounds both how often a guest is held up that stays just below its limit,
    // and how far one gets that does not.
    return reading.allocated() + Math.max(limit - reading.held(), limit / 10 + 4 * MB);
  }

  /**
   * Decides about one large array before it is allocated, on the guest's thread: a few of them
   * would be past any limit before the watchdog looks again. Holds the guest up to measure it where
   * it is time for that.
   *
   * @param allocated what the session has allocated in all, without the array
   * @return false where the array does not fit, which then is the reason to stop
   */
  boolean admits(RunMeter run, long allocated, long bytes) {
    Reading reading = last;
    if (allocated + bytes <= due(reading)) {
      return true;
    }
    Level heap = HeapAfterGc.INSTANCE.last();
    long held = gauge.retainedBytes(limit, PATIENCE);
    if (held < 0) {
      held = reading.held();
    } else {
      peak = Math.max(peak, held);
      last = new Reading(held, allocated, heap);
    }
    if (held > limit) {
      exceeded(run, held);
      return false;
    }
    if (held + bytes > limit + tolerance()) {
      exceededAtOnce(run, held, bytes);
      return false;
    }
    return true;
  }

  /** How far a guest may get past its limit for a moment. */
  private long tolerance() {
    return limit / 100 * 15 + 16 * MB;
  }

  private void measure(RunMeter run, long allocated, Reading before) {
    try {
      Level heap = HeapAfterGc.INSTANCE.last();
      long cpu = run.cpuNanos();
      long held = gauge.retainedBytes(limit, PATIENCE);
      if (held < 0) {
        // On a busy machine the guest may just not have been on a processor.
        if (run.cpuNanos() - cpu > PATIENCE.toNanos() / 2) {
          judge(run, before);
        }
        return;
      }
      peak = Math.max(peak, held);
      last = new Reading(held, allocated, heap);
      if (held > limit) {
        exceeded(run, held);
      }
    } catch (OutOfMemoryError e) {
      // There is no room even to look at what the guest holds.
      exceeded(run, allocated);
    } finally {
      measuring.set(false);
    }
  }

  /**
   * Judges a guest that is inside one long operation without polls, such as a copy of much memory,
   * by what the JVM's collections could not free since the last measurement. Others may have
   * allocated that, so the whole overshoot is allowed for.
   */
  private void judge(RunMeter run, Reading before) {
    Level now = HeapAfterGc.INSTANCE.last();
    if (now.collection() == before.heap().collection() || run.inHost()) {
      return;
    }
    long grown = now.usedBytes() - before.heap().usedBytes();
    long allocated = run.sessionAllocated() - before.allocated();
    long held = before.held() + Math.min(grown, allocated);
    if (held > limit + tolerance()) {
      exceeded(run, held);
    }
  }

  private void exceeded(RunMeter run, long held) {
    run.exceeded(
        LimitKind.HEAP,
        limit,
        held,
        "bytes",
        "the program holds more than %,d bytes in memory: keep less in variables, work on pieces, or raise the heap limit"
            .formatted(limit));
  }

  private void exceededAtOnce(RunMeter run, long held, long bytes) {
    run.exceeded(
        LimitKind.HEAP,
        limit,
        held + bytes,
        "bytes",
        "the program holds %,d bytes in memory and asked for %,d more at once, which together is more than %,d: work on pieces, or raise the heap limit"
            .formatted(held, bytes, limit));
  }
}
