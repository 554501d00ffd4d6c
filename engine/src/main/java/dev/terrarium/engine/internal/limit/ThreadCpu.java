package dev.terrarium.engine.internal.limit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * The CPU time of the thread that a session's guests run on. To ask for it takes longer than a
 * short call of a tool, so the JVM is asked once in a while, and elapsed time bounds what was used
 * since. Used by that thread alone.
 */
public final class ThreadCpu {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** How old an answer may be. */
  private static final long FRESH_NANOS = 1_000_000;

  private boolean asked;
  private long askedAtNanos;
  private long cpu;

  /** Returns what the thread has used at least; it is at most a millisecond more. */
  long atLeast(long nowNanos) {
    return !asked || nowNanos - askedAtNanos >= FRESH_NANOS ? exactly(nowNanos) : cpu;
  }

  /** Returns what the thread has used at most; it is at most a millisecond less. */
  long atMost(long nowNanos) {
    return atLeast(nowNanos) + nowNanos - askedAtNanos;
  }

  /** Returns what the thread has used. */
  long exactly(long nowNanos) {
    cpu = THREADS.getCurrentThreadCpuTime();
    askedAtNanos = nowNanos;
    asked = true;
    return cpu;
  }
}
