package dev.terrarium.agent;

import dev.terrarium.agent.budget.UsageReport;
import dev.terrarium.agent.sandbox.CodeLook;
import dev.terrarium.agent.tool.Display;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestValue;

/** Something that happens in a run, as it happens. */
public sealed interface RunEvent {

  /**
   * A turn begins.
   *
   * @param agent the agent's name
   * @param turn its number, from 1
   * @param model the model that is asked
   */
  record TurnStarted(String agent, int turn, String model) implements RunEvent {}

  /**
   * The model writes.
   *
   * @param text the next piece of its text
   */
  record TextDelta(String text) implements RunEvent {}

  /**
   * A call of a model failed and is made again; text of this turn so far is void.
   *
   * @param model the model that is asked now
   * @param reason what happened
   */
  record Retrying(String model, String reason) implements RunEvent {}

  /**
   * A program is about to run.
   *
   * @param code its text
   * @param look what it is seen to use
   */
  record CodeStarted(String code, CodeLook look) implements RunEvent {}

  /**
   * A program ended.
   *
   * @param execution how
   */
  record CodeFinished(Execution execution) implements RunEvent {}

  /**
   * What the last program did to variables and files was taken back.
   *
   * @param asked whether the model asked for it; otherwise the program failed
   */
  record Undone(boolean asked) implements RunEvent {}

  /**
   * A program was not run.
   *
   * @param code its text
   * @param reason why
   */
  record CodeRefused(String code, String reason) implements RunEvent {}

  /**
   * A tool is about to be called.
   *
   * @param tool its name
   * @param arguments its arguments
   * @param inProgram whether a program calls it
   */
  record ToolCalled(String tool, GuestValue.Mapping arguments, boolean inProgram)
      implements RunEvent {}

  /**
   * A tool call ended.
   *
   * @param tool its name
   * @param result its result, or why there is none
   * @param failed whether it failed or was refused
   */
  record ToolReturned(String tool, String result, boolean failed) implements RunEvent {}

  /**
   * A program showed something to the user.
   *
   * @param display what
   */
  record Shown(Display display) implements RunEvent {}

  /**
   * Somebody must approve something before the run goes on.
   *
   * @param request what
   */
  record ApprovalNeeded(Approver.Request request) implements RunEvent {}

  /**
   * A model call was paid for.
   *
   * @param call what it cost
   * @param remaining what is left, in words
   */
  record UsageCharged(UsageReport.ModelCall call, String remaining) implements RunEvent {}

  /**
   * History was made shorter.
   *
   * @param before estimated tokens before
   * @param after estimated tokens after
   * @param how what was done
   */
  record Compacted(long before, long after, String how) implements RunEvent {}

  /**
   * The run ended; always the last event.
   *
   * @param result how
   */
  record Finished(RunResult result) implements RunEvent {}
}
