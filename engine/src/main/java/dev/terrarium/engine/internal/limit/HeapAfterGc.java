package dev.terrarium.engine.internal.limit;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How full the JVM's heap was after its last garbage collection. One per JVM, since collections
 * are; it starts listening with the first engine and never ends. Thread-safe.
 */
final class HeapAfterGc {
  static final HeapAfterGc INSTANCE = new HeapAfterGc();

  private final Set<String> heapPools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());
  private final List<Consumer<Level>> listeners = new CopyOnWriteArrayList<>();
  private volatile Level last = new Level(0, usedNow(), false);

  /**
   * The heap after one collection.
   *
   * @param collection its number
   * @param usedBytes what was in use then, garbage that this collection did not look for included
   * @param complete whether it looked for all garbage
   */
  record Level(long collection, long usedBytes, boolean complete) {}

  private HeapAfterGc() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((notice, _) -> collected(notice), null, null);
      }
    }
  }

  private static long usedNow() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * Returns the level after the last collection; before the first, what was in use at the start.
   */
  Level last() {
    return last;
  }

  /** Calls a listener after each collection, on a thread of the JVM that must not be held up. */
  void listen(Consumer<Level> listener) {
    listeners.add(listener);
  }

  private void collected(Notification notice) {
    if (!notice
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      return;
    }
    var info = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData());
    long used =
        info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> heapPools.contains(pool.getKey()))
            .map(Map.Entry::getValue)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    // What collectors call one that looks for all garbage; "minor" and pauses do not.
    boolean complete =
        Set.of("end of major GC", "end of GC cycle").contains(info.getGcAction())
            && !info.getGcName().contains("Minor");
    Level level = new Level(last.collection() + 1, used, complete);
    last = level;
    listeners.forEach(listener -> listener.accept(level));
  }
}
