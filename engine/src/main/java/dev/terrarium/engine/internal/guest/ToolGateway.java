package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Tool;
import org.jspecify.annotations.Nullable;

/** Where guests hand tool calls to the engine. Called on the guest's thread. */
public interface ToolGateway {

  /** Checks, counts and carries out one call. Never throws what the guest could not see. */
  Reply call(Tool tool, GuestValue.Sequence positional, GuestValue.Mapping named);

  /** What HTTP clients of guests call, or null where no host was granted. */
  default @Nullable Tool http() {
    return null;
  }

  /** What came of a call. */
  sealed interface Reply {
    /** The tool's result. */
    record Value(GuestValue value) implements Reply {}

    /**
     * The guest should see an error.
     *
     * @param kind what went wrong
     * @param message what the guest sees
     */
    record Failure(Kind kind, String message) implements Reply {}

    /** What kind of error the guest should see. */
    enum Kind {
      /** The arguments do not fit: a TypeError in both languages. */
      ARGUMENTS,
      /** The tool failed: a ToolError in both languages. */
      FAILED,
      /** A limit on calls was reached; the run is being stopped. */
      STOPPED
    }
  }
}
