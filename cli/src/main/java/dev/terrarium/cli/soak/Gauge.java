package dev.terrarium.cli.soak;

import java.lang.management.ManagementFactory;

/** What a soak looks at in the JVM that it runs in. */
public interface Gauge {
  /** Bytes in use once garbage is collected. */
  long heapAfterGc();

  /** Threads that live. */
  int threads();

  /** Looks at this JVM. */
  static Gauge ofJvm() {
    return new Gauge() {
      private static final int COLLECTIONS = 4;

      @Override
      public long heapAfterGc() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
          System.gc();
          var usage = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
          least = Math.min(least, usage.getUsed());
        }
        return least;
      }

      @Override
      public int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
      }
    };
  }
}
