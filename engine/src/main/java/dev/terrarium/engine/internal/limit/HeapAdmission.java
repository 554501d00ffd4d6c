package dev.terrarium.engine.internal.limit;

import dev.terrarium.engine.SandboxException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the heap limits of all runs that go on at the same time within the JVM's heap. Who waits
 * longest is served first, so that a run that needs much is not passed over for ever. Thread-safe.
 */
public final class HeapAdmission {
  private static final long MB = 1024 * 1024;

  private final long maxHeapBytes;
  private final double share;
  private final int totalMegabytes;
  private final Semaphore megabytes;

  /**
   * Creates an admission control.
   *
   * @param maxHeapBytes the JVM's heap
   * @param share which part of it runs may take
   */
  public HeapAdmission(long maxHeapBytes, double share) {
    this.maxHeapBytes = maxHeapBytes;
    this.share = share;
    totalMegabytes = (int) Math.clamp(maxHeapBytes * share / MB, 1, Integer.MAX_VALUE);
    megabytes = new Semaphore(totalMegabytes, true);
  }

  /** Ends a run's claim; closing twice does nothing. */
  @FunctionalInterface
  public interface Claim extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Checks that a run with this limit can start at all.
   *
   * @throws IllegalArgumentException if it never can
   */
  public void requireFits(long heapBytes) {
    if (megabytes(heapBytes) > totalMegabytes) {
      throw new IllegalArgumentException(
          "limit heap bytes is %,d, but all runs together may take %,d MB in this JVM: use withHeapBytes(%dL << 20) or less, or start the JVM with -Xmx%dm (it has %,d MB, of which heapShare is %s)"
              .formatted(
                  heapBytes,
                  totalMegabytes,
                  totalMegabytes,
                  (long) Math.ceil(megabytes(heapBytes) / share),
                  maxHeapBytes / MB,
                  share));
    }
  }

  /**
   * Waits until a run with this limit fits.
   *
   * @throws SandboxException if it does not within the timeout, or the wait is interrupted
   */
  public Claim admit(long heapBytes, Duration timeout) {
    int claimed = (int) megabytes(heapBytes);
    try {
      if (!megabytes.tryAcquire(claimed, timeout.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new SandboxException(
            "the run may hold %,d MB, of which only %,d MB were free within %s: run fewer programs at once, lower the heap limit, or raise -Xmx, heapShare or openTimeout"
                .formatted(claimed, megabytes.availablePermits(), timeout));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("interrupted while waiting for free heap", e);
    }
    var released = new AtomicBoolean();
    return () -> {
      if (released.compareAndSet(false, true)) {
        megabytes.release(claimed);
      }
    };
  }

  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, MB);
  }
}
