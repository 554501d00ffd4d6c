package dev.terrarium.engine.internal.limit;

import dev.terrarium.engine.internal.limit.HeapAfterGc.Level;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands behind the heap limits of single runs: where the JVM is nearly full even after a complete
 * garbage collection, it stops the run that has allocated most; the next one, where that was not
 * enough, after the next collection. What earlier runs of a session allocated does not count: it
 * would make a long-lived honest session the first to go. One per JVM. Thread-safe.
 *
 * <p>Nearly full after a partial collection may mean uncollected garbage, so a complete one is
 * asked for first: with so little left the JVM would do one of its own before long.
 */
final class LowMemoryGuard {
  static final LowMemoryGuard INSTANCE = new LowMemoryGuard(HeapAfterGc.INSTANCE);

  private static final double FULL = 0.85;

  /** Runs that allocated less than this part of the heap are not to blame. */
  private static final double BLAMELESS = 0.02;

  private static final long BETWEEN_COLLECTIONS_NANOS = 500_000_000;

  private final long maxBytes = Runtime.getRuntime().maxMemory();
  private final long fullBytes = (long) (maxBytes * FULL);
  private final Set<RunMeter> running = ConcurrentHashMap.newKeySet();
  private final AtomicLong lastAsked =
      new AtomicLong(System.nanoTime() - BETWEEN_COLLECTIONS_NANOS);

  private LowMemoryGuard(HeapAfterGc heap) {
    heap.listen(this::collected);
  }

  void add(RunMeter run) {
    running.add(run);
  }

  void remove(RunMeter run) {
    running.remove(run);
  }

  private void collected(Level level) {
    if (level.usedBytes() < fullBytes || running.isEmpty()) {
      return;
    }
    if (level.complete()) {
      stopLargest(level);
    } else {
      askForCollection();
    }
  }

  private void stopLargest(Level level) {
    running.stream()
        .filter(run -> run.reason() == null && run.allocated() > maxBytes * BLAMELESS)
        .max(Comparator.comparingLong(RunMeter::allocated))
        .ifPresent(run -> run.exceededJvmHeap(level.usedBytes(), fullBytes));
  }

  private void askForCollection() {
    long last = lastAsked.get();
    long now = System.nanoTime();
    if (now - last >= BETWEEN_COLLECTIONS_NANOS && lastAsked.compareAndSet(last, now)) {
      Thread.ofPlatform().daemon().name("terrarium-low-memory").start(System::gc);
    }
  }
}
