package dev.terrarium.agent.budget;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What tokens cost by model and kind. Prices change and differ by contract, so they are always
 * given by the user, in one currency of the user's choice.
 *
 * @param prices prices by model name; a name that ends in {@code *} stands for all that start so
 */
public record PriceTable(Map<String, Price> prices) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Creates a table with a copy of the prices. */
  public PriceTable {
    prices = Map.copyOf(prices);
  }

  /**
   * Prices of a million tokens.
   *
   * @param input of those sent
   * @param cachedInput of those sent that the provider read from its cache
   * @param output of those received
   */
  public record Price(BigDecimal input, BigDecimal cachedInput, BigDecimal output) {

    /** Costs nothing, as a local model does. */
    public static final Price FREE = new Price(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Creates prices.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Price {
      if (input.signum() < 0 || cachedInput.signum() < 0 || output.signum() < 0) {
        throw new IllegalArgumentException("prices cannot be negative");
      }
    }

    /**
     * Computes what tokens cost.
     *
     * @param tokens the tokens
     * @return their price, exact
     */
    public BigDecimal of(TokenCount tokens) {
      return input
          .multiply(BigDecimal.valueOf(tokens.input() - tokens.cachedInput()))
          .add(cachedInput.multiply(BigDecimal.valueOf(tokens.cachedInput())))
          .add(output.multiply(BigDecimal.valueOf(tokens.output())))
          .divide(MILLION);
    }
  }

  /**
   * Returns a table without prices.
   *
   * @return an empty table
   */
  public static PriceTable empty() {
    return new PriceTable(Map.of());
  }

  /**
   * Reads prices of a million tokens from a JSON file such as {@code {"some-model": {"input": 1.25,
   * "cachedInput": 0.125, "output": 10}}}; {@code cachedInput} may be left out and is then the
   * input's.
   *
   * @param file the file
   * @return the table
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds something else; the message names the place
   */
  public static PriceTable read(Path file) throws IOException {
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
      Map<String, Price> prices = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        BigDecimal input = number(entry, "input");
        boolean cached = entry.getValue().has("cachedInput");
        prices.put(
            entry.getKey(),
            new Price(
                input, cached ? number(entry, "cachedInput") : input, number(entry, "output")));
      }
      return new PriceTable(prices);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s is no JSON: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  private static BigDecimal number(Map.Entry<String, JsonNode> entry, String field) {
    JsonNode value = entry.getValue().path(field);
    if (!value.isNumber()) {
      throw new IllegalArgumentException(
          "price of '%s': '%s' must be a number, the price of a million tokens"
              .formatted(entry.getKey(), field));
    }
    return value.decimalValue();
  }

  /**
   * Returns this table with one more price.
   *
   * @param model the model's name, or the start of names followed by {@code *}
   * @param price its price
   * @return a new table
   */
  public PriceTable with(String model, Price price) {
    Map<String, Price> more = new LinkedHashMap<>(prices);
    more.put(model, price);
    return new PriceTable(more);
  }

  /**
   * Returns this table with one more price.
   *
   * @param model the model's name, or the start of names followed by {@code *}
   * @param input price of a million tokens sent, a decimal number
   * @param output price of a million tokens received, a decimal number
   * @return a new table
   * @throws IllegalArgumentException if a price is negative or no number
   */
  public PriceTable with(String model, String input, String output) {
    BigDecimal sent = new BigDecimal(input);
    return with(model, new Price(sent, sent, new BigDecimal(output)));
  }

  /**
   * Finds the price of a model: its own, or else that of the longest matching start.
   *
   * @param model the model's name
   * @return the price, or empty where none is known
   */
  public Optional<Price> price(String model) {
    Price own = prices.get(model);
    if (own != null) {
      return Optional.of(own);
    }
    return prices.entrySet().stream()
        .filter(e -> e.getKey().endsWith("*"))
        .filter(e -> model.startsWith(e.getKey().substring(0, e.getKey().length() - 1)))
        .max(java.util.Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
