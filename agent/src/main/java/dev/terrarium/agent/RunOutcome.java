package dev.terrarium.agent;

import dev.terrarium.agent.budget.Resource;
import org.jspecify.annotations.Nullable;

/** How a run ended. */
public sealed interface RunOutcome {

  /**
   * The agent answered.
   *
   * @param text the answer
   * @param value the answer as a record, if the agent has a type of answers; null otherwise
   */
  record Answered(String text, @Nullable Record value) implements RunOutcome {
    /**
     * Returns the answer as a record.
     *
     * @param <T> the type
     * @param type the agent's type of answers
     * @return the answer
     * @throws ClassCastException if the agent has another type of answers, or none
     */
    public <T extends Record> T as(Class<T> type) {
      if (!type.isInstance(value)) {
        throw new ClassCastException("the agent was not asked for a " + type.getSimpleName());
      }
      return type.cast(value);
    }
  }

  /**
   * The budget did not allow the next step.
   *
   * @param resource what ran out
   * @param detail what was left and what was needed
   */
  record OutOfBudget(Resource resource, String detail) implements RunOutcome {}

  /**
   * A guardrail ended the run, or the model refused.
   *
   * @param by the guardrail's name, or {@code model}
   * @param reason why
   */
  record Refused(String by, String reason) implements RunOutcome {}

  /**
   * The run could not go on.
   *
   * @param kind what failed
   * @param reason why, and what to do
   */
  record Failed(Kind kind, String reason) implements RunOutcome {
    /** What failed. */
    public enum Kind {
      /** The model could not be asked. */
      MODEL,
      /** The model answers nothing, or not in the form asked for. */
      ANSWER,
      /** The model does the same over and over. */
      REPETITION,
      /** The agent cannot be run as it is configured. */
      CONFIGURATION,
      /** The sandbox, or this library. */
      INTERNAL
    }
  }

  /**
   * Somebody asked to stop.
   *
   * @param by who or why
   */
  record Cancelled(String by) implements RunOutcome {}
}
