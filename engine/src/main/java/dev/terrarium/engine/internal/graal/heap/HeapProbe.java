package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import dev.terrarium.engine.internal.raw.RawMemory;
import dev.terrarium.engine.internal.raw.StackLocals;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Measures what one context holds. The guest stands still meanwhile: its thread hands over the
 * values in its frames at a safe point and waits there, while the caller's thread walks, so that
 * the guest is charged neither for the time nor for the memory that this takes.
 */
public final class HeapProbe {
  private static final System.Logger LOG = System.getLogger(HeapProbe.class.getName());
  private static final long POLYGLOT_CONTEXT = polyglotContextOffset();

  private final TruffleInstrument.Env env;
  private final TruffleContext context;
  private final Object root;
  private volatile int lastObjects;

  /** How many frames of the implementation are looked at: the top ones work, the others wait. */
  private static final int FRAMES = 2_000;

  /**
   * The way to make a guest stand still inside the language implementation, where Truffle has no
   * safe points.
   */
  public interface Polls {
    /** Has a guest's thread do something soon, unless it is withdrawn before. */
    void atNext(Thread guest, Runnable visit);

    /** Takes back what a guest's thread was to do, done or not. */
    void withdraw(Thread guest);
  }

  /**
   * A thread that runs a guest.
   *
   * @param thread the thread
   * @param polls how to reach it
   */
  public record PolledThread(Thread thread, Polls polls) {}

  /** Makes probes; the service of the instrument. */
  @FunctionalInterface
  public interface Factory {
    /** Returns a probe of the context that the calling thread has entered. */
    HeapProbe probe();
  }

  /**
   * What was measured.
   *
   * @param bytes what the context holds; at least that where a bound came first
   * @param objects how many objects that are
   * @param complete whether all of it was measured
   */
  public record Measurement(long bytes, int objects, boolean complete) {}

  HeapProbe(TruffleInstrument.Env env, TruffleContext context) {
    this.env = env;
    this.context = context;
    Object polyglotContext = RawMemory.reference(context, POLYGLOT_CONTEXT);
    if (polyglotContext == null) {
      throw new IllegalStateException("a context without an implementation");
    }
    root = polyglotContext;
  }

  /** Returns a probe of a context that no thread is in, or only the calling one. */
  public static HeapProbe of(Engine engine, Context polyglot) {
    Instrument instrument = engine.getInstruments().get(HeapInstrument.ID);
    if (instrument == null) {
      throw new IllegalStateException("the instrument " + HeapInstrument.ID + " is missing");
    }
    polyglot.enter();
    try {
      return instrument.lookup(Factory.class).probe();
    } finally {
      polyglot.leave();
    }
  }

  /**
   * Takes an image of what the context holds, while no thread runs in it.
   *
   * @param ours what the host keeps for the context
   */
  public ContextImage image(Object... ours) {
    List<Object> roots = new ArrayList<>(List.of(ours));
    roots.add(root);
    return ContextImage.of(roots);
  }

  /** Measures while no thread runs in the context. */
  public Measurement measureIdle(long stopAt, BooleanSupplier cancelled) {
    return walk(List.of(root), stopAt, cancelled);
  }

  /**
   * Measures while a thread runs in the context. Where it holds too much, it stands still until it
   * is cancelled, or for some time at most: it could take much more before it is stopped.
   *
   * @param guest that thread and the polls that are woven into what it runs
   * @param patience how long to wait for it to reach a safe point or a poll, or to be cancelled
   * @return what was measured, or null where the thread reached neither in time
   */
  public @Nullable Measurement measure(
      PolledThread guest, long stopAt, BooleanSupplier cancelled, Duration patience) {
    var pause = new Pause();
    Future<Void> submitted = env.submitThreadLocal(context, new Thread[] {guest.thread()}, pause);
    guest.polls().atNext(guest.thread(), pause::stand);
    try {
      List<Object> roots = pause.roots.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      roots.add(root);
      Measurement measured = walk(roots, stopAt, cancelled);
      if (!measured.complete()) {
        pause.holdUntil(cancelled, patience);
      }
      return measured;
    } catch (TimeoutException e) {
      return null;
    } catch (ExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "a guest's frames could not be read", e);
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      pause.over.countDown();
      guest.polls().withdraw(guest.thread());
      submitted.cancel(false);
    }
  }

  /**
   * Measures on the guest's own thread, wherever it is in the language implementation.
   *
   * @return what was measured, or null where the frames cannot be read here
   */
  public @Nullable Measurement measureHere(long stopAt, BooleanSupplier cancelled) {
    List<Object> roots;
    try {
      roots = Pause.frames();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.DEBUG, "a guest's frames could not be read", e);
      return null;
    }
    roots.add(root);
    var walk = new FutureTask<>(() -> walk(roots, stopAt, cancelled));
    // On another thread, as always: the guest pays for neither the time nor the memory.
    Thread walker = Thread.ofPlatform().daemon().name("terrarium-heap").start(walk);
    joinUninterruptibly(walker);
    return walk.state() == Future.State.SUCCESS ? walk.resultNow() : null;
  }

  private static void joinUninterruptibly(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** As the runtime itself measures; where only interpreted, it cannot. */
  long measureByRuntime(long stopAt) {
    return env.calculateContextHeapSize(context, stopAt, new AtomicBoolean());
  }

  private Measurement walk(List<Object> roots, long stopAt, BooleanSupplier cancelled) {
    var sum = RetainedSize.of(roots, stopAt, cancelled, lastObjects);
    lastObjects = sum.objects();
    return new Measurement(sum.bytes(), sum.objects(), sum.complete());
  }

  private static long polyglotContextOffset() {
    try {
      Field field = TruffleContext.class.getDeclaredField("polyglotContext");
      return RawMemory.offset(field);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this version of Truffle is of an unknown kind", e);
    }
  }

  /** Runs on the guest's thread. It has no side effects, so that any safe point will do. */
  private static final class Pause extends ThreadLocalAction {
    private static final String OURS = "dev.terrarium.";
    private static final long HOLD_STEP_NANOS = 500_000;

    private final CompletableFuture<List<Object>> roots = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable BooleanSupplier released;
    private volatile long holdNanos;

    Pause() {
      super(false, false);
    }

    @Override
    protected void perform(Access access) {
      stand();
    }

    /** Hands over what the frames hold and stands still until that was measured. */
    void stand() {
      if (over.getCount() == 0) {
        return;
      }
      try {
        roots.complete(frames());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // None of the guest's business.
        roots.completeExceptionally(e);
        return;
      }
      awaitEnd();
    }

    private static List<Object> frames() {
      // Results that builtins have not returned yet are in local variables of theirs alone.
      List<Object> found = new ArrayList<>(StackLocals.read(Pause::ofGuest));
      Truffle.getRuntime()
          .iterateFrames(frame -> {
            found.add(frame.getFrame(FrameInstance.FrameAccess.READ_ONLY));
            return null;
          });
      return found;
    }

    /** From what asked for this down to what entered the guest. */
    private static Stream<StackFrame> ofGuest(Stream<StackFrame> frames) {
      return frames.dropWhile(Pause::isOurs).takeWhile(frame -> !isOurs(frame)).limit(FRAMES);
    }

    private static boolean isOurs(StackFrame frame) {
      return frame.getClassName().startsWith(OURS);
    }

    /** Makes the guest stand still when measuring is over, until it is released or time is up. */
    void holdUntil(BooleanSupplier condition, Duration most) {
      holdNanos = most.toNanos();
      released = condition;
    }

    private void awaitEnd() {
      boolean interrupted = Thread.interrupted();
      while (over.getCount() > 0) {
        try {
          over.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      BooleanSupplier condition = released;
      if (condition != null) {
        long end = System.nanoTime() + holdNanos;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
          LockSupport.parkNanos(HOLD_STEP_NANOS);
        }
        // Whoever cancels sets the condition first and then stops the context.
        LockSupport.parkNanos(HOLD_STEP_NANOS);
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
