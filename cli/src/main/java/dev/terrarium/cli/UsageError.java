package dev.terrarium.cli;

/** The command line asks for something that cannot be done. Ends in exit code 2 and one message. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an error.
   *
   * @param input what was given, such as {@code --wall 2x}
   * @param reason what is wrong with it
   * @param fix what to do instead
   */
  UsageError(String input, String reason, String fix) {
    super(input + ": " + reason + "; " + fix);
  }

  /** Creates an error from a message of the form {@code reason: fix}, as the engine words them. */
  static UsageError of(String input, RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    int colon = message.lastIndexOf(": ");
    return colon < 0
        ? new UsageError(input, message, "see --help")
        : new UsageError(input, message.substring(0, colon), message.substring(colon + 2));
  }
}
