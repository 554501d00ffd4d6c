package dev.terrarium.engine.internal.limit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Has the garbage collector free what guests' objects keep outside of the heap. It takes no notice
 * of that by itself: the objects are small, and gigabytes may hang on them before the heap is full.
 * Thread-safe.
 */
final class OutsideGarbage {
  static final OutsideGarbage INSTANCE = new OutsideGarbage(256L << 20, System::gc);

  private final long most;
  private final Runnable collect;
  private final AtomicLong since = new AtomicLong();

  OutsideGarbage(long most, Runnable collect) {
    this.most = most;
    this.collect = collect;
  }

  /** Counts what is allocated; collects where that is much since the last time. */
  void add(long bytes) {
    long sum = since.addAndGet(bytes);
    if (sum >= most && since.compareAndSet(sum, 0)) {
      collect.run();
    }
  }
}
