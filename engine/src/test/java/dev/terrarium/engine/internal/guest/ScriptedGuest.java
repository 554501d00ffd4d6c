package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Program;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A guest whose program is Java code, so that sessions can be tested without a language. */
public final class ScriptedGuest implements Guest {
  private final GuestSetup setup;
  private final Script script;
  private final CountDownLatch cancelled = new CountDownLatch(1);

  /** What the guest does when it is asked to run a program. */
  @FunctionalInterface
  public interface Script {
    GuestEnd run(ScriptedGuest guest, String source) throws Exception;
  }

  private ScriptedGuest(GuestSetup setup, Script script) {
    this.setup = setup;
    this.script = script;
  }

  /** A runtime whose guests all follow one script. */
  public static GuestRuntime runtime(Script script) {
    return new GuestRuntime() {
      @Override
      public java.util.Map<String, dev.terrarium.engine.internal.fs.SystemTree> systemTrees() {
        return java.util.Map.of();
      }

      @Override
      public PreparedGuest prepare(Preparation how) {
        return new PreparedGuest() {
          @Override
          public Guest open(GuestSetup setup) {
            return new ScriptedGuest(setup, script);
          }

          @Override
          public long heldBytes() {
            return 0;
          }

          @Override
          public void close() {}
        };
      }

      @Override
      public Guest open(GuestSetup setup, List<String> modules) {
        return new ScriptedGuest(setup, script);
      }

      @Override
      public void leaveThread() {
        // Keeps nothing about threads.
      }

      @Override
      public boolean compiled() {
        return false;
      }

      @Override
      public void close() {}
    };
  }

  public GuestSetup setup() {
    return setup;
  }

  /** Waits until the guest is cancelled, as a well-behaved endless loop would. */
  public GuestEnd loopUntilCancelled() {
    while (true) {
      try {
        cancelled.await();
        return new GuestEnd.Stopped();
      } catch (InterruptedException e) {
        // A guest loop does not react to interrupts.
      }
    }
  }

  @Override
  public GuestEnd run(Program program) {
    try {
      return script.run(this, program.source());
    } catch (Exception e) {
      return new GuestEnd.Crashed(e.toString(), e);
    }
  }

  @Override
  public GuestEnd call(String function, List<GuestValue> arguments) {
    return new GuestEnd.Returned(new GuestValue.Sequence(arguments));
  }

  @Override
  public long retainedBytes(long stopAt, Duration patience) {
    return NOT_MEASURED;
  }

  @Override
  public GuestImage image() {
    throw new IllegalStateException("scripts have no memory");
  }

  @Override
  public @Nullable PreparedGuest recycle() {
    return null;
  }

  @Override
  public void cancel() {
    cancelled.countDown();
  }

  @Override
  public void close() {}
}
