package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Program;
import java.util.List;

/** One live interpreter. All methods but {@link #cancel()} are called on its own thread. */
public interface Guest extends AutoCloseable {

  /** Runs a program to its end, including whatever it left in an event loop. Never throws. */
  GuestEnd run(Program program);

  /** Calls a top-level function by name. Never throws. */
  GuestEnd call(String function, List<GuestValue> arguments);

  /**
   * Makes the guest stop and waits until it has. Called on a thread that may block for long. The
   * guest is unusable afterwards.
   */
  void cancel();

  /** Frees the guest without running any more of its code. Never throws. */
  @Override
  void close();
}
