package dev.terrarium.agent.model;

/**
 * What the next model call is for.
 *
 * @param kind its kind
 * @param failures how many programs or tool calls have failed one after the other up to now
 * @param inputTokens estimated tokens to be sent
 * @param input the task of the run
 */
public record Step(Kind kind, int failures, long inputTokens, String input) {

  /** Kinds of steps. */
  public enum Kind {
    /** The first call of a run, which decides how to go about the task. */
    PLAN,
    /** Going on after tools or programs that worked. */
    WORK,
    /** Going on after something failed or was refused. */
    REPAIR,
    /** Making history shorter. */
    SUMMARISE
  }
}
