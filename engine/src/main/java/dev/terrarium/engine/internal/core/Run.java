package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestEnd;
import dev.terrarium.engine.internal.limit.HeapMeter;
import dev.terrarium.engine.internal.limit.MemoryReserve;
import dev.terrarium.engine.internal.limit.RunMeter;
import dev.terrarium.engine.internal.limit.ThreadCpu;
import dev.terrarium.engine.internal.pool.Spin;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One run from the moment it is asked for until its outcome is known. Carries out the kill ladder:
 * the meter records the reason, then the guest is cancelled, its thread doomed wherever it is
 * inside the language implementation, and host code on it interrupted; a thread that is still busy
 * after the grace period is given up.
 */
final class Run {
  /** Beyond, waking a thread is a small part of a run. */
  private static final long WORTH_SPINNING_NANOS = 200_000;

  private static final long PAUSE_NANOS = 1_000_000;

  private final RunMeter meter;
  private final Duration killGrace;
  private final CompletableFuture<GuestEnd> end = new CompletableFuture<>();
  private final CompletableFuture<Void> threadReturned = new CompletableFuture<>();
  private final Map<String, Integer> toolCalls = new HashMap<>();
  private @Nullable Guest guest; // guarded by this
  private @Nullable Thread thread; // guarded by this

  Run(Limits limits, HeapMeter heap, ThreadCpu cpu, Duration killGrace) {
    this.killGrace = killGrace;
    meter = new RunMeter(limits, heap, cpu, this::kill);
  }

  RunMeter meter() {
    return meter;
  }

  /**
   * Takes the guest that the run will use, on its thread. Returns false where the run was stopped
   * already.
   */
  synchronized boolean begin(Guest runGuest) {
    if (meter.reason() != null) {
      return false;
    }
    guest = runGuest;
    thread = Thread.currentThread();
    meter.start();
    Guard.enter(Thread.currentThread(), meter::admits, meter::admitsOutside);
    return true;
  }

  /** Called on the guest's thread as soon as no guest code is left on it. */
  void left() {
    Guard.leave(Thread.currentThread());
    meter.end();
  }

  synchronized boolean isOnGuestThread() {
    return Thread.currentThread() == thread;
  }

  /**
   * Counts a call of one tool; returns how many there were, this one included. Guest thread only.
   */
  int countCall(String tool) {
    return toolCalls.merge(tool, 1, Integer::sum);
  }

  private synchronized void kill() {
    Guest victim = guest;
    Thread stuck = thread;
    if (stuck != null) {
      // First, since it needs no memory, and there may be none left.
      Guard.doom(stuck);
      if (meter.inHost()) {
        stuck.interrupt();
      }
    }
    var _ =
        end.completeOnTimeout(new GuestEnd.Stopped(), killGrace.toMillis(), TimeUnit.MILLISECONDS);
    if (victim == null) {
      return;
    }
    // Cancelling waits for the guest, which may take as long as whatever it is stuck in.
    Thread.ofPlatform()
        .daemon()
        .name("terrarium-kill")
        .start(() -> LastMemory.make(() -> cancelled(victim)));
  }

  private static Guest cancelled(Guest victim) {
    victim.cancel();
    return victim;
  }

  /** Called on the guest's thread when it has left the guest. */
  void finished(GuestEnd guestEnd) {
    synchronized (this) {
      thread = null;
      // Whoever finds a reason to stop from now on must not harm the guest's next run.
      guest = null;
    }
    threadReturned.complete(null);
    end.complete(guestEnd);
  }

  /** Says, once the run has ended, whether the guest's thread is still busy and was given up. */
  boolean lost() {
    return !threadReturned.isDone();
  }

  void whenThreadReturns(Runnable action) {
    var _ = threadReturned.thenRun(action);
  }

  /**
   * Waits for the end; an interrupt cancels the run and is set again when this returns.
   *
   * @param before how long the session's last run took, which this one is likely to take too
   */
  Outcome await(Duration before) {
    boolean interrupted = false;
    long nanos = before.toNanos();
    Spin.until(end::isDone, nanos > WORTH_SPINNING_NANOS ? 0 : 2 * nanos + Spin.SHORT_NANOS);
    while (true) {
      try {
        end.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        meter.stop(new Outcome.Cancelled("interrupt"));
      } catch (OutOfMemoryError e) {
        // Waiting needs a few bytes; the guest that took all memory ends soon.
        MemoryReserve.release();
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException("a run's end is never exceptional", e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return outcome(end.join());
  }

  /** Waits until the run has ended or was given up. */
  void awaitEnd() {
    end.join();
  }

  private Outcome outcome(GuestEnd guestEnd) {
    Outcome reason = meter.reason();
    if (reason != null) {
      return reason;
    }
    return switch (guestEnd) {
      case GuestEnd.Returned(var value) -> new Outcome.Completed(value);
      case GuestEnd.Raised(var error, var denial) ->
          denial == null
              ? new Outcome.Failed(error)
              : new Outcome.Denied(denial.what(), denial.why(), error);
      case GuestEnd.Exceeded(var limit, var breach) -> new Outcome.LimitHit(limit, breach);
      case GuestEnd.Stopped() ->
          new Outcome.Broken("the guest stopped although nobody asked", null);
      case GuestEnd.Crashed(var what, var failure) -> new Outcome.Broken(what, failure);
    };
  }
}
