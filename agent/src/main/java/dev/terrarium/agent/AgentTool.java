package dev.terrarium.agent;

import dev.terrarium.engine.Tool;

/**
 * A tool of an agent.
 *
 * @param tool the tool
 * @param use how the model calls it
 * @param approval whether each call must be approved first
 */
public record AgentTool(Tool tool, Use use, boolean approval) {

  /** How a model calls a tool. */
  public enum Use {
    /** As a function in its programs: many calls cost one turn. */
    CODE,
    /** As a tool call of its own. */
    DIRECT,
    /** As either. */
    BOTH
  }

  /**
   * Lets programs call a tool, without approval.
   *
   * @param tool the tool
   * @return a tool of an agent
   */
  public static AgentTool inCode(Tool tool) {
    return new AgentTool(tool, Use.CODE, false);
  }

  /**
   * Lets the model call a tool directly, without approval.
   *
   * @param tool the tool
   * @return a tool of an agent
   */
  public static AgentTool direct(Tool tool) {
    return new AgentTool(tool, Use.DIRECT, false);
  }

  /**
   * Returns this tool with approval of every call.
   *
   * @return a new tool of an agent
   */
  public AgentTool withApproval() {
    return new AgentTool(tool, use, true);
  }
}
