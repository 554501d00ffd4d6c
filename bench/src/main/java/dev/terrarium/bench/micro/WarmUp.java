package dev.terrarium.bench.micro;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Runs what will be measured until it gets no faster. How long that takes differs by ten times
 * between programs and machines: compilers of the JVM and of guest code work beside what they make
 * faster.
 *
 * <p>Goes on for the seconds of the system property {@value #SECONDS} at most, not at all without
 * it, and gives up hope after a part of them without a gain.
 */
final class WarmUp {
  /** The name of the property. */
  static final String SECONDS = "terrarium.bench.warmUpSeconds";

  private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final double GAIN = 0.97;

  private WarmUp() {}

  /** Gives up hope after a sixth of the time. */
  static void of(Runnable action) {
    run(action, 6);
  }

  /** Gives up hope after a sixth of the time; several threads run it at once, as when measured. */
  static void byThreads(int threads, Runnable action) {
    of(() ->
        IntStream.range(0, threads)
            .mapToObj(
                _ -> CompletableFuture.runAsync(action, run -> Thread.ofPlatform().start(run)))
            .toList()
            .forEach(CompletableFuture::join));
  }

  /** Gives up hope after half of the time: for what waits long for its best compilation. */
  static void patiently(Runnable action) {
    run(action, 2);
  }

  private static void run(Runnable action, int parts) {
    long most = TimeUnit.SECONDS.toNanos(Integer.getInteger(SECONDS, 0));
    long start = System.nanoTime();
    long gained = start;
    double best = Double.MAX_VALUE;
    while (System.nanoTime() - start < most && System.nanoTime() - gained < most / parts) {
      double nanos = batch(action);
      if (nanos < best * GAIN) {
        best = nanos;
        gained = System.nanoTime();
      }
    }
  }

  /** Returns how long a run took on average. */
  private static double batch(Runnable action) {
    long start = System.nanoTime();
    long elapsed;
    int runs = 0;
    do {
      action.run();
      runs++;
      elapsed = System.nanoTime() - start;
    } while (elapsed < BATCH_NANOS);
    return (double) elapsed / runs;
  }
}
