package dev.terrarium.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a run ended. After {@link Completed}, {@link Failed} and {@link Denied} the session stays
 * usable with everything that the program had done so far; after the others it is closed and
 * discarded.
 */
public sealed interface Outcome {

  /**
   * Says whether the session can run more programs.
   *
   * @return true after {@link Completed}, {@link Failed} and {@link Denied}
   */
  default boolean sessionUsable() {
    return switch (this) {
      case Completed _, Failed _, Denied _ -> true;
      case LimitHit _, Cancelled _, Broken _ -> false;
    };
  }

  /**
   * The program ran to its end.
   *
   * @param value a detached copy of its result: the value of the last expression, of the called
   *     function, or of a module's default export
   */
  record Completed(GuestValue value) implements Outcome {}

  /**
   * The program raised an error that it did not handle, or did not parse.
   *
   * @param error the guest's own error
   */
  record Failed(GuestError error) implements Outcome {}

  /**
   * The program needed something that was not granted and did not handle the refusal.
   *
   * @param what what was asked for, such as {@code network} or {@code read /etc/passwd}
   * @param why why it was refused and what would grant it
   * @param error the guest's own error
   */
  record Denied(String what, String why, GuestError error) implements Outcome {}

  /**
   * A limit stopped the program.
   *
   * @param limit which limit
   * @param detail what it was set to and what was seen
   */
  record LimitHit(LimitKind limit, Breach detail) implements Outcome {}

  /**
   * The host asked the program to stop.
   *
   * @param by who asked: {@code close}, {@code interrupt} or the reason given to {@link
   *     Session#cancel(String)}
   */
  record Cancelled(String by) implements Outcome {}

  /**
   * The engine or a language implementation failed. Please report it.
   *
   * @param cause what failed, for people; never shown to the guest
   * @param failure the exception, where there was one
   */
  record Broken(String cause, @Nullable Throwable failure) implements Outcome {}
}
