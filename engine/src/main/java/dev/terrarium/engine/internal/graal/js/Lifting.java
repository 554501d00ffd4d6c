package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.internal.graal.ValueLift;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript's own rules for copying values out.
 *
 * <p>A number is an integer if it is integral, at most 2^53 and not -0, else a real; a BigInt is an
 * integer. Objects become mappings of their own enumerable properties with text keys; as in JSON,
 * properties that hold functions or symbols are left out, but undefined ones stay as nil, and
 * {@code toJSON} is not asked. Errors become their name and message. Functions, symbols, promises,
 * regular expressions and weak collections are opaque.
 */
final class Lifting {
  private static final long SAFE = 1L << 53;
  // The numbers that the prelude's classify() returns; everything else has plain members.
  private static final int ARRAY = 1;
  private static final int BYTES = 2;
  private static final int SET = 3;
  private static final int ERROR = 4;
  private static final int OPAQUE = 5;

  private final Hooks hooks;

  Lifting(Hooks hooks) {
    this.hooks = hooks;
  }

  @Nullable GuestValue lift(Value value, ValueLift lift) {
    if (value.isNumber()) {
      return number(value, lift);
    }
    if (!value.hasMembers()) {
      return lift.opaque(value);
    }
    if (value.isInstant() || value.hasBufferElements() || value.hasHashEntries()) {
      return null;
    }
    return switch (hooks.classify().execute(value).asInt()) {
      case ARRAY -> value.hasArrayElements() ? lift.sequence(value) : lift.iterated(value);
      case BYTES -> lift.bytes(hooks.contents().execute(value));
      case SET -> lift.iterated(value);
      case ERROR -> error(value, lift);
      case OPAQUE -> lift.opaque(value);
      default -> members(value, lift);
    };
  }

  private static GuestValue number(Value value, ValueLift lift) {
    if (value.fitsInLong() && Math.abs(value.asLong()) <= SAFE) {
      return lift.whole(value);
    }
    return value.fitsInBigInteger() && isBigInt(value)
        ? lift.whole(value)
        : new GuestValue.Real(value.asDouble());
  }

  private static boolean isBigInt(Value value) {
    return value.getMetaObject().getMetaSimpleName().equals("bigint");
  }

  private GuestValue members(Value value, ValueLift lift) {
    Value flat = hooks.own().execute(value);
    long size = flat.getArraySize();
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    for (long i = 0; i < size; i += 2) {
      entries.put(
          lift.text(flat.getArrayElement(i).asString()), lift.lift(flat.getArrayElement(i + 1)));
    }
    return new GuestValue.Mapping(entries);
  }

  private static GuestValue error(Value error, ValueLift lift) {
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    for (String key : new String[] {"name", "message"}) {
      entries.put(lift.text(key), lift.lift(error.getMember(key)));
    }
    return new GuestValue.Mapping(entries);
  }
}
