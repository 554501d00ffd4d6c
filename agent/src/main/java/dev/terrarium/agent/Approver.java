package dev.terrarium.agent;

import dev.terrarium.agent.sandbox.CodeLook;
import dev.terrarium.engine.GuestValue;

/**
 * Decides about calls and programs that need approval. May block, such as for a person at a
 * terminal; the time counts for the run's wall budget. Asked by one thread at a time in a run.
 */
@FunctionalInterface
public interface Approver {

  /**
   * Decides.
   *
   * @param request what is to be approved
   * @return the decision
   * @throws InterruptedException if the run was cancelled meanwhile
   */
  Decision decide(Request request) throws InterruptedException;

  /** What is to be approved. */
  sealed interface Request {}

  /**
   * A tool call.
   *
   * @param tool the tool's name
   * @param arguments its arguments
   */
  record ToolCallRequest(String tool, GuestValue.Mapping arguments) implements Request {}

  /**
   * A program.
   *
   * @param code its text
   * @param look what it is seen to use
   */
  record CodeRequest(String code, CodeLook look) implements Request {}

  /**
   * A decision.
   *
   * @param approved whether to go on
   * @param reason why not, for the model; may be empty
   */
  record Decision(boolean approved, String reason) {
    /** Go on. */
    public static final Decision YES = new Decision(true, "");

    /**
     * Refuses.
     *
     * @param reason why, for the model
     * @return a decision
     */
    public static Decision no(String reason) {
      return new Decision(false, reason);
    }
  }

  /**
   * Returns an approver that approves all.
   *
   * @return the approver
   */
  static Approver always() {
    return _ -> Decision.YES;
  }

  /**
   * Returns an approver that refuses all.
   *
   * @return the approver
   */
  static Approver never() {
    return _ -> Decision.no("nobody is there to approve it");
  }
}
