package dev.terrarium.engine.internal.guard;

import com.oracle.truffle.api.TruffleStackTrace;

/**
 * Unwinds a guest that must stop. Thrown again at every poll until the guest has left, so that code
 * which catches everything gains nothing. Language implementations let a {@link ThreadDeath} pass.
 */
@SuppressWarnings("removal")
public final class GuestKilled extends ThreadDeath {
  private static final long serialVersionUID = 1L;

  /**
   * What Truffle attaches to every failure, here with no frames in it. Without it Truffle would
   * walk the guest's whole stack for each kill, at the first call that it passes: seconds, where a
   * guest is hundreds of thousands of frames deep.
   */
  private static final class NoFrames {
    static final Throwable[] ATTACHED = attached();

    private static Throwable[] attached() {
      Throwable sample = new ThreadDeath();
      TruffleStackTrace.fillIn(sample);
      return sample.getSuppressed();
    }
  }

  GuestKilled() {
    for (Throwable attached : NoFrames.ATTACHED) {
      addSuppressed(attached);
    }
  }

  /** Makes kills quick from the first one on. Called where the stack is not deep. */
  static void prepare() {
    var _ = NoFrames.ATTACHED;
  }

  /** Leaves the stack trace out: it is never shown, and stacks may be deep. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  /**
   * Says whether a failure is a kill, or was caused by one.
   *
   * @param failure what was caught
   * @return true where a guest was killed
   */
  public static boolean isIn(Throwable failure) {
    Throwable cause = failure;
    // Bounded, since causes may form a circle.
    for (int depth = 0; cause != null && depth < 20; depth++) {
      // The polyglot layer wraps it as an internal error that keeps the text alone.
      if (cause instanceof GuestKilled
          || String.valueOf(cause.getMessage()).contains(GuestKilled.class.getName())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
