package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How messages speak of values: short, on one line, and cheap whatever a guest made. */
final class Words {
  private static final int MAX_QUOTED = 40;
  // Printing takes time quadratic in the digits, and a guest may hand over millions.
  private static final int MAX_PRINTED_BITS = 256;

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]");

  private Words() {}

  static String describe(GuestValue value) {
    return switch (value) {
      case GuestValue.Nil _ -> "nothing";
      case GuestValue.Bool(boolean truth) -> Boolean.toString(truth);
      case GuestValue.Int(BigInteger number) -> describe(number);
      case GuestValue.Real(double number) -> "the number " + number;
      case GuestValue.Decimal(BigDecimal number) -> describe(number);
      case GuestValue.Text(String text) -> "text " + quote(text);
      case GuestValue.Bytes bytes -> count(bytes.size(), "byte");
      case GuestValue.Time(Temporal time) -> describe(time);
      case GuestValue.Sequence(List<GuestValue> items) ->
          "a list of " + count(items.size(), "item");
      case GuestValue.Mapping mapping -> "a mapping of " + count(mapping.entries().size(), "key");
      case GuestValue.Opaque(String type, _) -> "an object of type " + quote(type);
    };
  }

  private static String describe(BigInteger number) {
    return number.bitLength() > MAX_PRINTED_BITS
        ? "an integer of " + number.bitLength() + " bits"
        : "the integer " + number;
  }

  private static String describe(BigDecimal number) {
    return number.unscaledValue().bitLength() > MAX_PRINTED_BITS
        ? "a decimal number of very many digits"
        : "the number " + number;
  }

  private static String describe(Temporal time) {
    return switch (time) {
      case LocalDate _ -> "the date " + time;
      case LocalTime _ -> "the time of day " + time;
      default -> "the date and time " + time;
    };
  }

  /** Counts things, as in "1 item" or "3 items". */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Quotes text, shortened and without line breaks or other control characters. */
  static String quote(String text) {
    boolean cut = text.length() > MAX_QUOTED;
    String shown = cut ? text.substring(0, MAX_QUOTED) : text;
    String plain = shown.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
    return "'" + escapeControls(plain) + (cut ? "...'" : "'");
  }

  /** Replaces control characters by escapes that Python and JavaScript share. */
  static String escapeControls(String text) {
    return CONTROL.matcher(text).replaceAll(m -> "\\\\u%04x".formatted((int) m.group().charAt(0)));
  }

  /** Lists names, as in "'a', 'b', 'c'". */
  static String list(Collection<String> names) {
    return names.stream().map(Words::quote).collect(Collectors.joining(", "));
  }
}
