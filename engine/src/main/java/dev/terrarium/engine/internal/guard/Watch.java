package dev.terrarium.engine.internal.guard;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import org.jspecify.annotations.Nullable;

/** A thread that a guest runs on. */
final class Watch {
  /** How long polls do not look again after the thread could not be stopped where it was. */
  private static final long PAUSE_NANOS = 500_000;

  private final ArrayBudget arrays;
  private final ArrayBudget outside;
  private volatile boolean doomed;
  private volatile @Nullable Runnable visit;
  // Used by the guest's thread alone.
  private boolean busy;
  private int suspended;
  private @Nullable Refusal refusal;
  private boolean looked;
  private long lookedAt;
  private boolean overflowed;

  Watch(ArrayBudget arrays, ArrayBudget outside) {
    this.arrays = arrays;
    this.outside = outside;
  }

  void doom() {
    doomed = true;
  }

  void suspend() {
    suspended++;
  }

  void resume() {
    suspended--;
  }

  boolean doomed() {
    return doomed;
  }

  /** Sets what the thread does at its next poll; null for nothing any more. */
  void visit(@Nullable Runnable next) {
    visit = next;
  }

  /** Says whether polls of the thread have something to do. */
  boolean wanted() {
    return doomed || visit != null;
  }

  /** Called at polls while any guest is wanted. */
  void poll() {
    // What runs in here may come past polls itself.
    if (!wanted() || busy || suspended > 0) {
      return;
    }
    busy = true;
    try {
      if (mayLook()) {
        stopOrVisit();
      }
    } finally {
      busy = false;
    }
  }

  /** Says whether the guest wanted a class where its stack had no room for that. */
  boolean overflowed() {
    return overflowed;
  }

  private boolean mayLook() {
    return !looked || System.nanoTime() - lookedAt >= PAUSE_NANOS;
  }

  private void stopOrVisit() {
    boolean room = StackRoom.FOR_WALKING.isThere();
    // At the end of a stack whatever goes on ends for the same reason: a kill makes it no worse.
    boolean safe = !room || KillPoints.safeHere();
    if (safe && doomed) {
      throw new GuestKilled();
    }
    Runnable now = visit;
    if (safe && room && now != null) {
      visit = null;
      now.run();
      return;
    }
    looked = true;
    lookedAt = System.nanoTime();
  }

  /** Called before a large array is allocated. */
  boolean admits(long bytes) {
    return admits(arrays, bytes);
  }

  /** Called before an object is made that keeps much outside of the heap. */
  boolean admitsOutside(long bytes) {
    return admits(outside, bytes);
  }

  private boolean admits(ArrayBudget budget, long bytes) {
    if (busy || suspended > 0) {
      return true;
    }
    busy = true;
    try {
      return budget.admits(bytes);
    } finally {
      busy = false;
    }
  }

  /** Called before a class is loaded or a call site linked. Throws where there is no room. */
  void loadClass() {
    if (busy || suspended > 0 || StackRoom.FOR_CLASSES.isThere()) {
      return;
    }
    overflowed = true;
    // What is running already had room, and would be broken by this.
    if (!StackRoom.FOR_WALKING.isThere() || !KillPoints.mustSucceed()) {
      throw new StackOverflowError();
    }
  }

  private static boolean inClassInitialiser() {
    return StackRoom.FOR_WALKING.isThere() && KillPoints.inClassInitialiser();
  }

  /** Sets how the guest is refused a power. */
  void refuseWith(Refusal guestRefusal) {
    refusal = guestRefusal;
  }

  /** Called before language code uses a power. Throws unless host code is behind it. */
  void power(Power power) {
    if (busy || suspended > 0 || inClassInitialiser()) {
      return;
    }
    Refusal own = refusal;
    if (own != null) {
      // Not again, should making the error need a power itself.
      refusal = null;
      try {
        own.raise(power.what(), power.why());
      } catch (RuntimeException e) {
        if (e instanceof AbstractTruffleException) {
          throw e;
        }
        // The language is in no state to make an error: while it enters or leaves a context.
      } finally {
        refusal = own;
      }
    }
    throw new PowerDenied(power);
  }
}
