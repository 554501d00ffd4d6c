package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.internal.graal.ValueLift;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * Values between Python and the host. Python decides what kind of value something is, since the
 * polyglot API cannot tell a float from an integer or a set from any other iterable.
 */
final class PythonValues {
  /** Arguments per call of a builder, so that no huge argument list is ever made. */
  private static final int BATCH = 4_096;

  private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9a-fA-F]+");

  private final Value classify;
  private final Value temporal;
  private final Value decimal;
  private final Value newList;
  private final Value newDict;
  private final Value newInt;
  private final Value newBytes;
  private final Value extend;
  private final Value update;
  private final Value none;

  /** Takes the functions that {@code values.py} returns. */
  PythonValues(Value functions) {
    classify = functions.getArrayElement(0);
    temporal = functions.getArrayElement(4);
    decimal = functions.getArrayElement(5);
    newList = functions.getArrayElement(6);
    newDict = functions.getArrayElement(7);
    newInt = functions.getArrayElement(8);
    newBytes = functions.getArrayElement(9);
    extend = functions.getArrayElement(10);
    update = functions.getArrayElement(11);
    // The host's null is a foreign object to Python, equal to None but of another type.
    none = functions.getArrayElement(12);
  }

  GuestValue lift(Value value, ValueLift lift) {
    Value answer = classify.execute(value);
    if (answer.isString()) {
      return lift(answer.asString(), value, value, lift);
    }
    return lift(answer.getArrayElement(0).asString(), answer.getArrayElement(1), value, lift);
  }

  private static GuestValue lift(String kind, Value content, Value original, ValueLift lift) {
    return switch (kind) {
      case "int" -> lift.whole(content);
      case "real" -> new GuestValue.Real(content.asDouble());
      case "text" -> lift.text(content.asString());
      case "seq" -> lift.sequence(content);
      case "iter" -> lift.iterated(content);
      case "map" -> lift.entries(content);
      case "bytes" -> lift.bytes(content);
      case "decimal" -> number(content.asString(), original, lift);
      case "date", "time", "datetime" -> time(kind, content.asString(), original, lift);
      default -> opaque(original, lift);
    };
  }

  private static GuestValue number(String digits, Value original, ValueLift lift) {
    try {
      return lift.decimal(digits);
    } catch (NumberFormatException e) {
      // Infinite, or not a number.
      return opaque(original, lift);
    }
  }

  private static GuestValue time(String kind, String text, Value original, ValueLift lift) {
    try {
      return new GuestValue.Time(parse(kind, text));
    } catch (DateTimeException e) {
      // A subclass may say anything, and Python has offsets with fractions of a second.
      return opaque(original, lift);
    }
  }

  private static Temporal parse(String kind, String text) {
    return switch (kind) {
      case "date" -> LocalDate.parse(text);
      case "time" -> LocalTime.parse(text);
      default ->
          text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T')
              ? OffsetDateTime.parse(text)
              : LocalDateTime.parse(text);
    };
  }

  private static GuestValue opaque(Value value, ValueLift lift) {
    return lift.opaque(value) instanceof GuestValue.Opaque(String type, String text)
        ? new GuestValue.Opaque(type, ADDRESS.matcher(text).replaceAll(""))
        : GuestValue.NIL;
  }

  Value lower(Context context, GuestValue value) {
    return switch (value) {
      case GuestValue.Nil _ -> none;
      case GuestValue.Bool(boolean truth) -> context.asValue(truth);
      case GuestValue.Int(var whole) ->
          whole.bitLength() < Long.SIZE
              ? context.asValue(whole.longValue())
              : newInt.execute(whole.toString(16));
      case GuestValue.Real(double real) -> context.asValue(real);
      case GuestValue.Decimal(BigDecimal digits) -> decimal.execute(digits.toString());
      case GuestValue.Text(String text) -> context.asValue(text);
      case GuestValue.Opaque(_, String text) -> context.asValue(text);
      case GuestValue.Bytes bytes ->
          newBytes.execute(new String(bytes.value(), StandardCharsets.ISO_8859_1));
      case GuestValue.Time(Temporal moment) -> lower(moment);
      case GuestValue.Sequence(List<GuestValue> items) -> list(context, items);
      case GuestValue.Mapping(Map<GuestValue, GuestValue> entries) -> dict(context, entries);
    };
  }

  private Value lower(Temporal moment) {
    return switch (moment) {
      case LocalDate date -> temporal.execute("date", date.toString());
      case LocalTime time -> temporal.execute("time", micros(time.toString()));
      case LocalDateTime both -> temporal.execute("datetime", micros(both.toString()));
      case OffsetDateTime offset -> temporal.execute("datetime", micros(offset.toString()));
      case Instant instant ->
          temporal.execute("datetime", micros(instant.atOffset(ZoneOffset.UTC).toString()));
      default -> temporal.execute("datetime", micros(moment.toString()));
    };
  }

  /** Python's times end at microseconds. */
  private static String micros(String text) {
    return text.replaceFirst("(\\.\\d{6})\\d+", "$1");
  }

  private Value list(Context context, List<GuestValue> items) {
    Value list = newList.execute();
    for (int from = 0; from < items.size(); from += BATCH) {
      List<GuestValue> part = items.subList(from, Math.min(items.size(), from + BATCH));
      Object[] lowered = part.stream().map(item -> lower(context, item)).toArray();
      if (items.size() <= BATCH) {
        return newList.execute(lowered);
      }
      extend.executeVoid(list, newList.execute(lowered));
    }
    return list;
  }

  private Value dict(Context context, Map<GuestValue, GuestValue> entries) {
    Value dict = newDict.execute();
    List<Object> flat = new ArrayList<>();
    for (var entry : entries.entrySet()) {
      flat.add(lower(context, hashable(entry.getKey())));
      flat.add(lower(context, entry.getValue()));
      if (flat.size() >= BATCH) {
        update.executeVoid(dict, newDict.execute(flat.toArray()));
        flat.clear();
      }
    }
    update.executeVoid(dict, newDict.execute(flat.toArray()));
    return dict;
  }

  /** Lists and dicts cannot be keys in Python; their text can. */
  private static GuestValue hashable(GuestValue key) {
    return key instanceof GuestValue.Sequence || key instanceof GuestValue.Mapping
        ? new GuestValue.Text(key.toString())
        : key;
  }
}
