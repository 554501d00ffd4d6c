package dev.terrarium.eval;

/**
 * A file of problems or samples cannot be used, or something else that was asked for is missing.
 */
public final class EvalInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final String reason;
  private final String fix;

  /**
   * Creates an exception.
   *
   * @param input what cannot be used, such as {@code samples.jsonl line 3}
   * @param reason what is wrong with it
   * @param fix what to do instead
   */
  public EvalInputException(String input, String reason, String fix) {
    super(input + ": " + reason + "; " + fix);
    this.input = input;
    this.reason = reason;
    this.fix = fix;
  }

  /**
   * Says what cannot be used.
   *
   * @return a file, mostly with the number of a line
   */
  public String input() {
    return input;
  }

  /**
   * Says what is wrong with it.
   *
   * @return the reason
   */
  public String reason() {
    return reason;
  }

  /**
   * Says what to do instead.
   *
   * @return advice
   */
  public String fix() {
    return fix;
  }
}
