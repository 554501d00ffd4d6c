package dev.terrarium.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations, sizes and counts as people write them. */
final class Quantities {
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?)\\s*(\\p{Alpha}*)");
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

  private static final Map<String, Long> NANOS =
      Map.of("ms", 1_000_000L, "s", 1_000_000_000L, "m", 60_000_000_000L, "h", 3_600_000_000_000L);

  private static final Map<String, Long> BYTES =
      Map.of("b", 1L, "kb", 1L << 10, "mb", 1L << 20, "gb", 1L << 30, "tb", 1L << 40);

  private static final String DURATION_HELP =
      "use a number with ms, s, m or h, such as 500ms, 2s or 1m";
  private static final String SIZE_HELP =
      "use a number with B, KB, MB, GB or TB, such as 64KB or 256MB";

  private Quantities() {}

  /** Reads a duration such as {@code 2s}; {@code input} is what messages call it. */
  static Duration duration(String input, String text) {
    return Duration.ofNanos(scaled(input, text, NANOS, "is not a duration", DURATION_HELP));
  }

  /** Reads a size such as {@code 256MB}, in units of 1,024. */
  static long bytes(String input, String text) {
    return scaled(input, text, BYTES, "is not a size", SIZE_HELP);
  }

  /** Reads a whole number of things. */
  static int count(String input, String text) {
    if (!COUNT.matcher(text).matches()) {
      throw new UsageError(input, "is not a count", "use a whole number such as 100");
    }
    long count = Long.parseLong(text);
    if (count > Integer.MAX_VALUE) {
      throw new UsageError(input, "is too large", "use at most %,d".formatted(Integer.MAX_VALUE));
    }
    return (int) count;
  }

  private static long scaled(
      String input, String text, Map<String, Long> units, String reason, String help) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
    Long unit = matcher.matches() ? units.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
    if (unit == null) {
      throw new UsageError(input, reason, help);
    }
    BigDecimal amount = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
    if (amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw new UsageError(input, "is absurdly large", help);
    }
    return amount.longValue();
  }
}
