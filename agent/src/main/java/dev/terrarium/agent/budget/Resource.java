package dev.terrarium.agent.budget;

/** What a budget bounds. */
public enum Resource {
  /** Tokens of model calls. */
  TOKENS("tokens"),
  /** The price of model calls. */
  MONEY("money"),
  /** Model calls of the conversation. */
  TURNS("turns"),
  /** Calls of tools. */
  TOOL_CALLS("tool calls"),
  /** CPU time of programs. */
  SANDBOX_CPU("sandbox CPU time"),
  /** Elapsed time. */
  WALL("time");

  private final String label;

  Resource(String label) {
    this.label = label;
  }

  /**
   * Returns the resource's name in sentences.
   *
   * @return a name such as {@code tool calls}
   */
  public String label() {
    return label;
  }
}
