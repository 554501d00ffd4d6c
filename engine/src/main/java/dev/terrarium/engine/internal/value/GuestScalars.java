package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Copies Java values that hold no others. */
final class GuestScalars {
  private GuestScalars() {}

  /** Returns the copy, or null if the value is of no such type. */
  static @Nullable GuestValue copyOf(@Nullable Object value) {
    return switch (value) {
      case null -> GuestValue.NIL;
      case GuestValue copied -> copied;
      case CharSequence text -> new GuestValue.Text(text.toString());
      case Boolean truth -> new GuestValue.Bool(truth);
      case AtomicBoolean truth -> new GuestValue.Bool(truth.get());
      case Character character -> new GuestValue.Text(character.toString());
      case Enum<?> constant -> new GuestValue.Text(constant.name());
      case byte[] bytes -> new GuestValue.Bytes(bytes);
      case ByteBuffer buffer -> bytes(buffer);
      case UUID id -> new GuestValue.Text(id.toString());
      case Number number -> number(number);
      default -> time(value);
    };
  }

  private static @Nullable GuestValue number(Number number) {
    return switch (number) {
      case Integer _, Long _, Short _, Byte _, AtomicInteger _, AtomicLong _ ->
          new GuestValue.Int(BigInteger.valueOf(number.longValue()));
      case Double real -> new GuestValue.Real(real);
      // 0.1f means 0.1 to people, not 0.10000000149011612.
      case Float real -> new GuestValue.Real(Double.parseDouble(real.toString()));
      case BigInteger big -> new GuestValue.Int(big);
      case BigDecimal big -> new GuestValue.Decimal(big);
      default -> null;
    };
  }

  private static @Nullable GuestValue time(Object value) {
    return switch (value) {
      case Instant time -> new GuestValue.Time(time);
      case LocalDate time -> new GuestValue.Time(time);
      case LocalTime time -> new GuestValue.Time(time);
      case LocalDateTime time -> new GuestValue.Time(time);
      case OffsetDateTime time -> new GuestValue.Time(time);
      case ZonedDateTime time -> new GuestValue.Time(time.toOffsetDateTime());
      case Date time -> date(time);
      case Duration duration -> new GuestValue.Text(duration.toString());
      case Period period -> new GuestValue.Text(period.toString());
      default -> null;
    };
  }

  private static @Nullable GuestValue date(Date date) {
    try {
      return new GuestValue.Time(date.toInstant());
    } catch (UnsupportedOperationException e) {
      // java.sql.Date and java.sql.Time are no moments.
      return null;
    }
  }

  private static GuestValue bytes(ByteBuffer buffer) {
    byte[] content = new byte[buffer.remaining()];
    buffer.duplicate().get(content);
    return new GuestValue.Bytes(content);
  }
}
