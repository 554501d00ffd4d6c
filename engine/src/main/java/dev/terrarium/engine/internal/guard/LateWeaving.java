package dev.terrarium.engine.internal.guard;

import java.util.concurrent.locks.LockSupport;

/**
 * Weaves in the background what was loaded unwoven. Looking for it takes a while: so guests that
 * overflow their stacks one after another have it done once for all that left within a second.
 */
final class LateWeaving implements Runnable {
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final Runnable weaving;
  private final Thread thread;
  private volatile boolean requested;

  private LateWeaving(Runnable weaving) {
    this.weaving = weaving;
    thread = Thread.ofPlatform().daemon().name("terrarium-guard-late").unstarted(this);
  }

  static LateWeaving start(Runnable weaving) {
    LateWeaving late = new LateWeaving(weaving);
    late.thread.start();
    return late;
  }

  /** Called when a guest that was at the end of its stack has left. */
  void request() {
    requested = true;
    LockSupport.unpark(thread);
  }

  @Override
  public void run() {
    while (true) {
      while (!requested) {
        LockSupport.park(this);
      }
      LockSupport.parkNanos(this, PAUSE_NANOS);
      requested = false;
      weave();
    }
  }

  /** Keeps the thread alive where the JVM is short of memory for a moment. */
  private void weave() {
    try {
      weaving.run();
    } catch (OutOfMemoryError e) {
      requested = true;
    }
  }
}
