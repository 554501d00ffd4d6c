package dev.terrarium.eval;

/**
 * What came of a sample.
 *
 * @param kind what kind of ending it was
 * @param detail which error, limit or power it was; empty where the kind says all
 * @param message what the program or the sandbox said about it; may be empty
 */
public record Verdict(Kind kind, String detail, String message) {

  /** Kinds of endings. */
  public enum Kind {
    /** All tests held. */
    PASSED("passed"),
    /** The program ran, and an assertion of the tests did not hold. */
    WRONG_ANSWER("wrong answer"),
    /** The program failed with an error of its own or did not parse; the detail is its type. */
    ERROR("error"),
    /** A limit stopped it; the detail is which. */
    LIMIT("limit"),
    /** It needed something that a sandbox does not grant; the detail is what. */
    DENIED("denied"),
    /** It ended by itself before the tests did, as {@code exit()} does. */
    EARLY_EXIT("early exit"),
    /** The sandbox failed, so nothing is known about the sample. */
    BROKEN("broken");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * Names the kind for people and in JSON.
     *
     * @return a word or two
     */
    public String label() {
      return label;
    }
  }

  static Verdict of(Kind kind) {
    return new Verdict(kind, "", "");
  }

  /**
   * Says whether all tests held.
   *
   * @return whether they did
   */
  public boolean passed() {
    return kind == Kind.PASSED;
  }

  /**
   * Names the ending as a tally does.
   *
   * @return the kind and, for errors and limits, which
   */
  public String label() {
    return switch (kind) {
      case ERROR, LIMIT -> kind.label() + " " + detail;
      default -> kind.label();
    };
  }

  /** Reads what {@link #label()} wrote. */
  static Verdict ofLabel(String label) {
    for (Kind kind : Kind.values()) {
      if (label.equals(kind.label()) || label.startsWith(kind.label() + " ")) {
        return new Verdict(kind, label.substring(kind.label().length()).strip(), "");
      }
    }
    return new Verdict(Kind.BROKEN, "", label);
  }

  /** Says whether two runs of the same program ended alike, by whatever limit. */
  boolean agreesWith(Verdict other) {
    return kind == other.kind && (kind != Kind.ERROR || detail.equals(other.detail));
  }
}
