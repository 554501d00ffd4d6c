package dev.terrarium.agent.budget;

/**
 * The tokens of one or more model calls.
 *
 * @param input tokens sent, cached ones included
 * @param cachedInput those of the input that the provider read from its cache
 * @param output tokens received
 */
public record TokenCount(long input, long cachedInput, long output) {

  /** No tokens. */
  public static final TokenCount NONE = new TokenCount(0, 0, 0);

  /**
   * Adds two counts.
   *
   * @param other the other count
   * @return the sum
   */
  public TokenCount plus(TokenCount other) {
    return new TokenCount(
        input + other.input, cachedInput + other.cachedInput, output + other.output);
  }

  /**
   * Returns input and output together.
   *
   * @return the total
   */
  public long total() {
    return input + output;
  }
}
