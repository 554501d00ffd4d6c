package dev.terrarium.agent.memory;

/**
 * When and how history is made shorter.
 *
 * @param triggerTokens estimated tokens of a request from which on history is made shorter
 * @param keepMessages how many of the latest messages stay as they are; more where a tool call and
 *     its result would be parted
 * @param toolOutputTokens to how many tokens older tool output is cut
 */
public record Compaction(long triggerTokens, int keepMessages, int toolOutputTokens) {

  /**
   * Creates a policy.
   *
   * @throws IllegalArgumentException if a component is below 1
   */
  public Compaction {
    if (triggerTokens < 1 || keepMessages < 1 || toolOutputTokens < 1) {
      throw new IllegalArgumentException("a policy of compaction needs numbers of 1 or more");
    }
  }

  /**
   * Returns a policy for models that read 32,000 tokens or more: from 24,000 on, the latest eight
   * messages kept.
   *
   * @return the policy
   */
  public static Compaction standard() {
    return new Compaction(24_000, 8, 200);
  }
}
