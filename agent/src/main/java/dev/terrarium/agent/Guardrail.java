package dev.terrarium.agent;

import dev.terrarium.agent.sandbox.CodeLook;
import dev.terrarium.engine.GuestValue;

/**
 * Watches what goes in and out of a run. Calls of tools are checked wherever they come from: the
 * model itself or a program of it. Must be thread-safe. An exception that a guardrail throws counts
 * as {@link Verdict.Halt}.
 */
public interface Guardrail {

  /**
   * Returns the name that outcomes and models see.
   *
   * @return the name
   */
  String name();

  /**
   * Checks the input of a run.
   *
   * @param text the input
   * @return the verdict; a rejection ends the run like a halt
   */
  default Verdict input(String text) {
    return Verdict.ALLOW;
  }

  /**
   * Checks an answer.
   *
   * @param text the answer
   * @return the verdict; after a rejection the model may answer again
   */
  default Verdict output(String text) {
    return Verdict.ALLOW;
  }

  /**
   * Checks a tool call.
   *
   * @param tool the tool's name
   * @param arguments its arguments
   * @return the verdict; a rejection reaches the model or the program as an error
   */
  default Verdict toolCall(String tool, GuestValue.Mapping arguments) {
    return Verdict.ALLOW;
  }

  /**
   * Checks a program.
   *
   * @param code its text
   * @param look what it is seen to use
   * @return the verdict; after a rejection the program is not run and the model is told why
   */
  default Verdict code(String code, CodeLook look) {
    return Verdict.ALLOW;
  }

  /** What a guardrail says. */
  sealed interface Verdict {
    /** Go on. */
    Verdict ALLOW = new Allow();

    /** Go on. */
    record Allow() implements Verdict {}

    /**
     * Not this, but the run goes on.
     *
     * @param reason why, for the model
     */
    record Reject(String reason) implements Verdict {}

    /**
     * The run ends in {@link RunOutcome.Refused}.
     *
     * @param reason why, for people
     */
    record Halt(String reason) implements Verdict {}
  }
}
