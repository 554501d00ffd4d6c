package dev.terrarium.agent.budget;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was spent, call by call.
 *
 * @param modelCalls model calls in order
 * @param toolCalls number of calls by tool, in the order of first use
 * @param programToolCalls how many of these calls programs made
 * @param programs number of programs run
 * @param sandboxCpu CPU time of the programs
 */
public record UsageReport(
    List<ModelCall> modelCalls,
    Map<String, Integer> toolCalls,
    int programToolCalls,
    int programs,
    Duration sandboxCpu) {

  /**
   * One model call.
   *
   * @param agent the agent's name
   * @param model the model's name
   * @param turn the turn of the conversation, from 1
   * @param tokens the tokens
   * @param cost what they cost; zero where no price is known
   * @param wall how long it took
   */
  public record ModelCall(
      String agent, String model, int turn, TokenCount tokens, BigDecimal cost, Duration wall) {}

  /** Creates a report with copies. */
  public UsageReport {
    modelCalls = List.copyOf(modelCalls);
    toolCalls = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(toolCalls));
  }

  /**
   * Returns all tokens.
   *
   * @return the sum over all model calls
   */
  public TokenCount tokens() {
    return modelCalls.stream().map(ModelCall::tokens).reduce(TokenCount.NONE, TokenCount::plus);
  }

  /**
   * Returns the price of all model calls.
   *
   * @return the sum
   */
  public BigDecimal cost() {
    return modelCalls.stream().map(ModelCall::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Returns how many tool calls there were.
   *
   * @return the sum over all tools
   */
  public int totalToolCalls() {
    return toolCalls.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns how many turns programs saved, had each of their tool calls taken a turn.
   *
   * @return tool calls that programs made, less the programs
   */
  public int turnsSaved() {
    return Math.max(0, programToolCalls - programs);
  }

  /**
   * Adds up the tokens of each model.
   *
   * @return tokens by model, in the order of first use
   */
  public Map<String, TokenCount> byModel() {
    return tokensBy(ModelCall::model);
  }

  /**
   * Adds up the tokens of each agent.
   *
   * @return tokens by agent, in the order of first use
   */
  public Map<String, TokenCount> byAgent() {
    return tokensBy(ModelCall::agent);
  }

  /**
   * Adds up the tokens of each turn.
   *
   * @return tokens by turn
   */
  public Map<Integer, TokenCount> byTurn() {
    return tokensBy(ModelCall::turn);
  }

  /**
   * Adds up the price of each model's calls.
   *
   * @return cost by model, in the order of first use
   */
  public Map<String, BigDecimal> costByModel() {
    return costBy(ModelCall::model);
  }

  /**
   * Adds up the price of each agent's calls.
   *
   * @return cost by agent, in the order of first use
   */
  public Map<String, BigDecimal> costByAgent() {
    return costBy(ModelCall::agent);
  }

  /**
   * Adds up the price of each turn.
   *
   * @return cost by turn
   */
  public Map<Integer, BigDecimal> costByTurn() {
    return costBy(ModelCall::turn);
  }

  /**
   * Prices the same tokens as if one model had answered every call. Less {@link #cost()}, that is
   * what choosing among models saved; the one model might have needed more or fewer tokens.
   *
   * @param model the model's name in the table
   * @param prices what tokens cost
   * @return the price
   */
  public BigDecimal costWith(String model, PriceTable prices) {
    PriceTable.Price price = prices.price(model).orElse(PriceTable.Price.FREE);
    return modelCalls.stream()
        .map(call -> price.of(call.tokens()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private <K> Map<K, BigDecimal> costBy(Function<ModelCall, K> key) {
    Map<K, BigDecimal> sums = new LinkedHashMap<>();
    modelCalls.forEach(c -> sums.merge(key.apply(c), c.cost(), BigDecimal::add));
    return sums;
  }

  private <K> Map<K, TokenCount> tokensBy(Function<ModelCall, K> key) {
    Map<K, TokenCount> sums = new LinkedHashMap<>();
    modelCalls.forEach(c -> sums.merge(key.apply(c), c.tokens(), TokenCount::plus));
    return sums;
  }
}
