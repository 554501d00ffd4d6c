package dev.terrarium.engine;

/** Which of the {@link Limits} stopped a run. */
public enum LimitKind {
  /** Elapsed time, tool calls included. */
  WALL("wall"),
  /** CPU time of the guest's thread, tool calls excluded. */
  CPU("cpu"),
  /** Memory that the guest still holds. */
  HEAP("heap"),
  /** Memory allocated over the whole run, whether still held or not. */
  ALLOCATION("allocation"),
  /** Bytes written to standard output and standard error together. */
  OUTPUT("output"),
  /** Size, depth or number of elements of a result or of a value handed to a tool. */
  RESULT("result"),
  /** Nesting of guest calls. */
  DEPTH("depth"),
  /** Number of tool calls. */
  HOST_CALLS("host-calls"),
  /** Bytes or number of files in the workspace. */
  FILES("files");

  private final String id;

  LimitKind(String id) {
    this.id = id;
  }

  /**
   * Returns the name that JSON output uses.
   *
   * @return a stable lower-case name such as {@code host-calls}
   */
  public String id() {
    return id;
  }
}
