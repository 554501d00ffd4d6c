package dev.terrarium.engine;

import dev.terrarium.engine.fs.ChangeSet;

/**
 * Everything that is known about one finished run. Detached: it stays valid after the session and
 * the engine are closed.
 *
 * @param outcome how the run ended
 * @param output what it printed
 * @param usage what it cost
 * @param changes the files that it added, modified or removed
 */
public record Execution(Outcome outcome, Output output, Usage usage, ChangeSet changes) {

  /**
   * Returns the result of a run that completed.
   *
   * @return the value
   * @throws OutcomeException if the run ended in any other way; the message says how
   */
  public GuestValue value() {
    if (outcome instanceof Outcome.Completed(GuestValue value)) {
      return value;
    }
    throw new OutcomeException(outcome);
  }

  /**
   * Returns the result of a run that completed as a Java type.
   *
   * @param <T> the type
   * @param type see {@link GuestValue#as(Class)}
   * @return the converted value
   * @throws OutcomeException if the run ended in any other way
   * @throws IllegalArgumentException if the value does not fit the type
   */
  public <T> T as(Class<T> type) {
    return value().as(type);
  }
}
