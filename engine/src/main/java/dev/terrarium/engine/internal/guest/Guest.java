package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Program;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One live interpreter. All methods but {@link #cancel()} and {@link #retainedBytes(long,
 * Duration)} are called on its own thread.
 */
public interface Guest extends AutoCloseable {

  /** Says that what the guest holds is unknown. */
  long NOT_MEASURED = -1;

  /** Runs a program to its end, including whatever it left in an event loop. Never throws. */
  GuestEnd run(Program program);

  /** Calls a top-level function by name. Never throws. */
  GuestEnd call(String function, List<GuestValue> arguments);

  /**
   * Makes the guest stop and waits until it has. Called on a thread that may block for long. The
   * guest is unusable afterwards.
   */
  void cancel();

  /**
   * Measures what the guest holds on top of what it held when it was fresh. Called on any thread,
   * also while the guest runs: it then waits for the guest to reach a safe point and lets it stand
   * still there. On the guest's own thread it measures at once. Ends early once the guest is
   * cancelled.
   *
   * @param stopAt measuring ends when it has found more than that
   * @param patience how long to wait for a safe point
   * @return bytes, or {@link #NOT_MEASURED} where there was no safe point in time
   */
  long retainedBytes(long stopAt, Duration patience);

  /**
   * Takes an image of the guest's memory.
   *
   * @throws IllegalStateException if the guest holds something that could not be put back
   */
  GuestImage image();

  /**
   * Makes the guest what it was when it was prepared, for the next session; nothing of this one
   * stays. It must not have been stopped.
   *
   * @return the guest, ready; null where it cannot be had back, and is to be closed
   */
  @Nullable PreparedGuest recycle();

  /** Frees the guest without running any more of its code. Never throws. */
  @Override
  void close();
}
