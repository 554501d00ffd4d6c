package dev.terrarium.engine.internal.guard;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Saves a cache once no class was added for a while, and at the latest when the JVM ends. */
final class CacheSaver implements Runnable {
  private static final System.Logger LOG = System.getLogger(CacheSaver.class.getName());
  private static final long QUIET_NANOS = 3_000_000_000L;
  private static final int MOST_ROUNDS = 4;

  private final WovenCache cache;
  private final Thread thread;

  private CacheSaver(WovenCache cache) {
    this.cache = cache;
    thread = Thread.ofPlatform().daemon().name("terrarium-guard-cache").unstarted(this);
  }

  static CacheSaver start(WovenCache cache) {
    CacheSaver saver = new CacheSaver(cache);
    saver.thread.start();
    Runtime.getRuntime().addShutdownHook(new Thread(saver::save, "terrarium-guard-cache-end"));
    return saver;
  }

  /** Called when a class was added. Loads no class. */
  void added() {
    LockSupport.unpark(thread);
  }

  @Override
  public void run() {
    while (true) {
      LockSupport.park(this);
      awaitQuiet();
      save();
    }
  }

  private void awaitQuiet() {
    int before;
    int rounds = 0;
    do {
      before = cache.unsaved();
      long until = System.nanoTime() + QUIET_NANOS;
      long left = QUIET_NANOS;
      while (left > 0) {
        LockSupport.parkNanos(this, left); // also wakes for every class that is added
        left = until - System.nanoTime();
      }
    } while (cache.unsaved() != before && ++rounds < MOST_ROUNDS);
  }

  private synchronized void save() {
    try {
      cache.save();
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "woven classes cannot be kept for the next start", e);
    } catch (OutOfMemoryError | InternalError e) {
      // Not even memory to log it; the next save may succeed, or the next start weaves again.
    }
  }
}
