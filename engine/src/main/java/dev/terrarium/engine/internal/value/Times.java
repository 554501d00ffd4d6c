package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Conversions between dates and times that lose nothing. All return null where something would be
 * lost or is missing, such as a time zone.
 */
final class Times {
  private Times() {}

  /** Reads a date or time, or its text in ISO 8601. */
  private static @Nullable Temporal read(GuestValue value, Parser parser) {
    return switch (value) {
      case GuestValue.Time(Temporal time) -> time;
      case GuestValue.Text(String text) -> parse(text, parser);
      default -> null;
    };
  }

  private static @Nullable Temporal parse(String text, Parser parser) {
    try {
      return parser.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Midnight counts as its date: JavaScript has no type for dates, Python often uses datetime. */
  static @Nullable LocalDate date(GuestValue value) {
    return switch (read(value, LocalDate::parse)) {
      case LocalDate date -> date;
      case LocalDateTime time -> atMidnight(time);
      case OffsetDateTime time -> date(time);
      case Instant time -> date(utc(time));
      case null, default -> null;
    };
  }

  static @Nullable LocalTime time(GuestValue value) {
    return read(value, LocalTime::parse) instanceof LocalTime time ? time : null;
  }

  static @Nullable LocalDateTime dateTime(GuestValue value) {
    return read(value, LocalDateTime::parse) instanceof LocalDateTime time ? time : null;
  }

  static @Nullable OffsetDateTime moment(GuestValue value) {
    return switch (read(value, OffsetDateTime::parse)) {
      case OffsetDateTime time -> time;
      case ZonedDateTime time -> time.toOffsetDateTime();
      case Instant time -> utc(time);
      case null, default -> null;
    };
  }

  static @Nullable Instant instant(GuestValue value) {
    if (value instanceof GuestValue.Time(Instant time)) {
      return time;
    }
    OffsetDateTime moment = moment(value);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable LocalDate date(@Nullable OffsetDateTime time) {
    return time == null ? null : atMidnight(time.toLocalDateTime());
  }

  private static @Nullable LocalDate atMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : null;
  }

  private static @Nullable OffsetDateTime utc(Instant time) {
    try {
      return time.atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      // The first and last years of instants are beyond those of other types.
      return null;
    }
  }

  private interface Parser {
    Temporal parse(CharSequence text);
  }
}
