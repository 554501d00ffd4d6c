package dev.terrarium.agent.budget;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The most that a run may spend. Each component is an upper bound; zero allows nothing, and a run
 * with it ends before its first call.
 *
 * @param tokens input and output tokens of all model calls together
 * @param money price of all model calls together, in the currency of the {@link PriceTable}; null
 *     for no bound
 * @param turns model calls that belong to the conversation
 * @param toolCalls calls of tools, by the model itself and by its programs
 * @param sandboxCpu CPU time of all programs together; what is left of it also limits each program
 * @param wall elapsed time from the start of the run
 */
public record Budget(
    long tokens,
    @Nullable BigDecimal money,
    int turns,
    int toolCalls,
    Duration sandboxCpu,
    Duration wall) {

  private static final Duration FOREVER = Duration.ofDays(365);

  /**
   * Creates a budget.
   *
   * @throws IllegalArgumentException if a bound is negative
   */
  public Budget {
    if (tokens < 0
        || turns < 0
        || toolCalls < 0
        || sandboxCpu.isNegative()
        || wall.isNegative()
        || (money != null && money.signum() < 0)) {
      throw new IllegalArgumentException("a budget cannot be negative: use 0 to allow nothing");
    }
  }

  /**
   * Returns a budget for an ordinary task: 500,000 tokens, 30 turns, 500 tool calls, two minutes of
   * CPU time, 15 minutes, and no bound on money.
   *
   * @return the budget
   */
  public static Budget standard() {
    return new Budget(500_000, null, 30, 500, Duration.ofMinutes(2), Duration.ofMinutes(15));
  }

  /**
   * Returns a budget without bounds, such as for an agent whose parent's budget is enough.
   *
   * @return the budget
   */
  public static Budget unlimited() {
    return new Budget(Long.MAX_VALUE, null, Integer.MAX_VALUE, Integer.MAX_VALUE, FOREVER, FOREVER);
  }

  /**
   * Returns this budget with another bound on tokens.
   *
   * @param value the bound, 0 or more
   * @return a new budget
   * @throws IllegalArgumentException if it is negative
   */
  public Budget withTokens(long value) {
    return new Budget(value, money, turns, toolCalls, sandboxCpu, wall);
  }

  /**
   * Returns this budget with a bound on money. Models without a known price are then refused.
   *
   * @param value the bound as a decimal number such as {@code 0.50}
   * @return a new budget
   * @throws IllegalArgumentException if it is negative or no number
   */
  public Budget withMoney(String value) {
    return new Budget(tokens, new BigDecimal(value), turns, toolCalls, sandboxCpu, wall);
  }

  /**
   * Returns this budget with another bound on turns.
   *
   * @param value the bound, 0 or more
   * @return a new budget
   * @throws IllegalArgumentException if it is negative
   */
  public Budget withTurns(int value) {
    return new Budget(tokens, money, value, toolCalls, sandboxCpu, wall);
  }

  /**
   * Returns this budget with another bound on tool calls.
   *
   * @param value the bound, 0 or more
   * @return a new budget
   * @throws IllegalArgumentException if it is negative
   */
  public Budget withToolCalls(int value) {
    return new Budget(tokens, money, turns, value, sandboxCpu, wall);
  }

  /**
   * Returns this budget with another bound on the CPU time of programs.
   *
   * @param value the bound
   * @return a new budget
   * @throws IllegalArgumentException if it is negative
   */
  public Budget withSandboxCpu(Duration value) {
    return new Budget(tokens, money, turns, toolCalls, value, wall);
  }

  /**
   * Returns this budget with another bound on elapsed time.
   *
   * @param value the bound
   * @return a new budget
   * @throws IllegalArgumentException if it is negative
   */
  public Budget withWall(Duration value) {
    return new Budget(tokens, money, turns, toolCalls, sandboxCpu, value);
  }
}
