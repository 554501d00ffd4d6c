package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Java types without parts that guest values convert to, and how. */
final class Scalars {
  private static final Map<Class<?>, Scalar> ALL = new HashMap<>();

  private Scalars() {}

  /** Returns null where the value does not fit. */
  private interface Converter {
    @Nullable Object convert(GuestValue value);
  }

  /** Reads text; may throw what java.time and UUID do. */
  private interface Parser {
    Object parse(String text);
  }

  private record Scalar(String expected, Converter converter) {}

  static {
    numbers();
    times();
    add("true or false", Scalars::truth, boolean.class, Boolean.class);
    add("text", Scalars::text, String.class, CharSequence.class);
    add("one character", Scalars::character, char.class, Character.class);
    add("bytes", Scalars::bytes, byte[].class);
    add("bytes", Scalars::buffer, ByteBuffer.class);
    add("a UUID", v -> parse(v, UUID::fromString), UUID.class);
    add("a duration such as PT1H30M", v -> parse(v, Duration::parse), Duration.class);
    add("a period such as P1M10D", v -> parse(v, Period::parse), Period.class);
  }

  private static void numbers() {
    whole(Byte.MIN_VALUE, Byte.MAX_VALUE, BigInteger::byteValue, byte.class, Byte.class);
    whole(Short.MIN_VALUE, Short.MAX_VALUE, BigInteger::shortValue, short.class, Short.class);
    whole(Integer.MIN_VALUE, Integer.MAX_VALUE, BigInteger::intValue, int.class, Integer.class);
    whole(Long.MIN_VALUE, Long.MAX_VALUE, BigInteger::longValue, long.class, Long.class);
    add("an integer", Numbers::whole, BigInteger.class);
    add("a number that a double holds exactly", Numbers::real, double.class, Double.class);
    add("a number that a float holds exactly", Numbers::single, float.class, Float.class);
    add("a finite number", Numbers::decimal, BigDecimal.class);
    add("a number", v -> Numbers.isNumber(v) ? v.toJava() : null, Number.class);
  }

  private static void times() {
    add("a date", Times::date, LocalDate.class);
    add("a time of day", Times::time, LocalTime.class);
    add("a date and time without time zone", Times::dateTime, LocalDateTime.class);
    String moment = "a date and time with time zone";
    add(moment, Times::moment, OffsetDateTime.class);
    add(moment, Times::instant, Instant.class);
    add(moment, Scalars::zoned, ZonedDateTime.class);
    add(moment, Scalars::oldDate, Date.class);
  }

  static boolean isKnown(Class<?> type) {
    return ALL.containsKey(type);
  }

  /** Converts to a type that is known. */
  static Object convert(GuestValue value, Class<?> type, Place place) {
    Scalar scalar = ALL.get(type);
    if (scalar == null) {
      throw new IllegalArgumentException("not a scalar: " + type);
    }
    Object converted = scalar.converter.convert(value);
    if (converted == null) {
      throw place.misfit(expected(scalar, value), value);
    }
    return converted;
  }

  /** Ranges and precision only matter to someone who did give a number. */
  private static String expected(Scalar scalar, GuestValue value) {
    if (scalar.expected.startsWith("an integer") && Numbers.whole(value) == null) {
      return "an integer";
    }
    return scalar.expected.startsWith("a number") && !Numbers.isNumber(value)
        ? "a number"
        : scalar.expected;
  }

  static String expected(Class<?> type, GuestValue value) {
    Scalar scalar = ALL.get(type);
    return scalar == null ? "a " + type.getSimpleName() : expected(scalar, value);
  }

  /** Reads bytes, also from a list of integers from 0 to 255. */
  static byte @Nullable [] bytes(GuestValue value) {
    return switch (value) {
      case GuestValue.Bytes bytes -> bytes.value();
      case GuestValue.Sequence(List<GuestValue> items) -> octets(items);
      default -> null;
    };
  }

  private static byte @Nullable [] octets(List<GuestValue> items) {
    byte[] bytes = new byte[items.size()];
    for (int i = 0; i < bytes.length; i++) {
      BigInteger octet = Numbers.wholeBetween(0, 255, items.get(i));
      if (octet == null) {
        return null;
      }
      bytes[i] = octet.byteValue();
    }
    return bytes;
  }

  private static @Nullable Object buffer(GuestValue value) {
    byte[] bytes = bytes(value);
    return bytes == null ? null : ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  private static @Nullable Object truth(GuestValue value) {
    return value instanceof GuestValue.Bool(boolean truth) ? (Boolean) truth : null;
  }

  private static @Nullable Object text(GuestValue value) {
    return value instanceof GuestValue.Text(String text) ? text : null;
  }

  private static @Nullable Object character(GuestValue value) {
    return value instanceof GuestValue.Text(String text) && text.length() == 1
        ? (Character) text.charAt(0)
        : null;
  }

  private static @Nullable Object zoned(GuestValue value) {
    OffsetDateTime moment = Times.moment(value);
    return moment == null ? null : moment.toZonedDateTime();
  }

  private static @Nullable Object oldDate(GuestValue value) {
    Instant instant = Times.instant(value);
    try {
      return instant == null ? null : Date.from(instant);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Object parse(GuestValue value, Parser parser) {
    try {
      return value instanceof GuestValue.Text(String text) ? parser.parse(text) : null;
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private interface FromWhole {
    Object convert(BigInteger number);
  }

  private static void whole(long min, long max, FromWhole cast, Class<?>... types) {
    add(
        "an integer from %d to %d".formatted(min, max),
        value -> {
          BigInteger number = Numbers.wholeBetween(min, max, value);
          return number == null ? null : cast.convert(number);
        },
        types);
  }

  private static void add(String expected, Converter converter, Class<?>... types) {
    for (Class<?> type : types) {
      ALL.put(type, new Scalar(expected, converter));
    }
  }
}
