package dev.terrarium.engine.internal.pool;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.Preparation;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that guests live on, with one that is ready on it or is being made ready. What is
 * executed waits for that, so whoever takes a worker need not know which of the two it is.
 */
public final class GuestWorker {
  private static final System.Logger LOG = System.getLogger(GuestWorker.class.getName());

  private final GuestKind kind;
  private final int mostUses;
  private final ExecutorService thread;
  private final AtomicInteger uses = new AtomicInteger();
  private volatile boolean ready;

  // Used on the worker's thread alone.
  private @Nullable PreparedGuest prepared;

  GuestWorker(GuestKind kind, int mostUses, Runnable atEnd) {
    this.kind = kind;
    this.mostUses = mostUses;
    thread =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.NANOSECONDS, new SpinningQueue(), kind.threads(atEnd));
  }

  GuestKind kind() {
    return kind;
  }

  /**
   * Starts to make a guest ready.
   *
   * @param reusable whether the guest will serve several sessions
   * @param afterwards takes how many bytes the guest holds; 0 where there is none
   */
  void prepare(GuestRuntime runtime, boolean reusable, LongConsumer afterwards) {
    thread.execute(() -> afterwards.accept(prepareHere(runtime, reusable)));
  }

  private long prepareHere(GuestRuntime runtime, boolean reusable) {
    try {
      PreparedGuest guest = runtime.prepare(new Preparation(kind.modules(), reusable));
      prepared = guest;
      ready = true;
      return guest.heldBytes();
    } catch (RuntimeException | Error e) {
      // Whoever takes the worker opens a guest itself, and learns why that fails.
      LOG.log(System.Logger.Level.DEBUG, "a guest could not be prepared", e);
      return 0;
    }
  }

  /**
   * Makes the guest of a session that has ended ready once more, or another one.
   *
   * @param recycling returns the guest, on this worker's thread; null where it cannot be had back
   */
  void recycle(GuestRuntime runtime, Supplier<@Nullable PreparedGuest> recycling) {
    uses.incrementAndGet();
    thread.execute(() -> {
      PreparedGuest again = recycling.get();
      Thread.currentThread().setName(GuestKind.READY_THREAD);
      if (again == null) {
        uses.set(0);
        var _ = prepareHere(runtime, true);
      } else {
        prepared = again;
        ready = true;
      }
    });
  }

  /** Says whether the guest is still being made ready for its first session. */
  boolean isNew() {
    return !ready && uses.get() == 0;
  }

  /** Says whether nobody would have to wait for the guest. */
  public boolean ready() {
    return ready;
  }

  /** Says whether the guest may serve no more sessions than the one that it serves. */
  boolean isInLastUse() {
    return uses.get() + 1 >= mostUses;
  }

  /** Returns the guest that is ready, once; null where there is none. On the worker's thread. */
  public @Nullable PreparedGuest prepared(Language wanted) {
    if (wanted != kind.language()) {
      return null;
    }
    PreparedGuest guest = prepared;
    prepared = null;
    ready = false;
    return guest;
  }

  /** Executes something on the worker's thread, after what came before. */
  public void execute(Runnable action) {
    thread.execute(action);
  }

  /** Ends the thread, and frees a guest that nobody took. */
  void end() {
    end(() -> {});
  }

  /** Ends the thread after a last action, and frees a guest that nobody took. */
  public void end(Runnable last) {
    thread.execute(() -> {
      PreparedGuest left = prepared(kind.language());
      if (left != null) {
        left.close();
      }
      last.run();
    });
    thread.shutdown();
  }

  /** Waits until the thread has ended, however long that takes. */
  public void awaitEnd() throws InterruptedException {
    var _ = thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }
}
