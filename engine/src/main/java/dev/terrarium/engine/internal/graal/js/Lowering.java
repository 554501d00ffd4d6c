package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes JavaScript values of detached ones. Containers become real arrays and objects, each with
 * one call into the guest.
 *
 * <p>Integers beyond 2^53 become BigInt. A decimal becomes a number where the number's shortest
 * text is the same decimal, and its text otherwise. Moments and date-times (taken as UTC) become
 * Date, dates and times alone their ISO text. A mapping becomes an object, or a Map if a key is not
 * text.
 */
final class Lowering {
  private static final BigInteger SAFE = BigInteger.ONE.shiftLeft(53);

  private final Hooks hooks;

  Lowering(Hooks hooks) {
    this.hooks = hooks;
  }

  /** Returns a value of the guest, or a Java one that polyglot takes for one. */
  @Nullable Object lower(GuestValue value) {
    return switch (value) {
      case GuestValue.Nil() -> null;
      case GuestValue.Bool(boolean bool) -> bool;
      case GuestValue.Int(BigInteger number) -> integer(number);
      case GuestValue.Real(double number) -> number;
      case GuestValue.Decimal(BigDecimal number) -> decimal(number);
      case GuestValue.Text(String text) -> text;
      case GuestValue.Bytes bytes -> hooks.call("bytes", buffer(bytes.value()));
      case GuestValue.Time(Temporal time) -> time(time);
      case GuestValue.Sequence(List<GuestValue> items) ->
          hooks.array().execute(items.stream().map(this::lower).toArray());
      case GuestValue.Mapping(Map<GuestValue, GuestValue> entries) -> mapping(entries);
      case GuestValue.Opaque(_, String text) -> text;
    };
  }

  private Object integer(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.abs().compareTo(SAFE) <= 0
        ? (Object) number.doubleValue()
        : hooks.call("bigint", number.toString());
  }

  private static Object decimal(BigDecimal number) {
    double nearest = number.doubleValue();
    return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0
        ? (Object) nearest
        : number.toString();
  }

  private Object time(Temporal time) {
    return switch (time) {
      case Instant moment -> date(moment);
      case OffsetDateTime moment -> date(moment.toInstant());
      case LocalDateTime moment -> date(moment.toInstant(ZoneOffset.UTC));
      default -> time.toString();
    };
  }

  private Value date(Instant moment) {
    return hooks.call("date", (double) moment.toEpochMilli());
  }

  private Value mapping(Map<GuestValue, GuestValue> entries) {
    @Nullable Object[] flat = new @Nullable Object[entries.size() * 2];
    boolean textKeys = true;
    int i = 0;
    for (var entry : entries.entrySet()) {
      textKeys &= entry.getKey() instanceof GuestValue.Text;
      flat[i++] = lower(entry.getKey());
      flat[i++] = lower(entry.getValue());
    }
    return textKeys ? hooks.object().execute(flat) : hooks.call("map", flat);
  }

  /** Makes an array buffer. Written eight bytes at a time: there is no bulk operation. */
  Value buffer(byte[] content) {
    Value buffer = hooks.call("buffer", content.length);
    var words = java.nio.ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    while (words.remaining() >= Long.BYTES) {
      int at = words.position();
      buffer.writeBufferLong(ByteOrder.LITTLE_ENDIAN, at, words.getLong());
    }
    while (words.hasRemaining()) {
      int at = words.position();
      buffer.writeBufferByte(at, words.get());
    }
    return buffer;
  }
}
