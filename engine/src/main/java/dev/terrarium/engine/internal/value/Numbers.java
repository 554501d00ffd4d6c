package dev.terrarium.engine.internal.value;

import dev.terrarium.engine.GuestValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Conversions between kinds of numbers that lose nothing. All return null where something would be
 * lost or the value is no number, and none takes long for numbers of extreme size.
 */
public final class Numbers {
  private static final int MAX_DECIMAL_BITS = 40_000;
  private static final int MAX_DECIMAL_SCALE = 10_000;

  private Numbers() {}

  static @Nullable BigInteger whole(GuestValue value) {
    return switch (value) {
      case GuestValue.Int(BigInteger number) -> number;
      case GuestValue.Real(double number) when Double.isFinite(number) ->
          whole(new BigDecimal(number));
      case GuestValue.Decimal(BigDecimal number) -> whole(number);
      default -> null;
    };
  }

  private static @Nullable BigInteger whole(BigDecimal number) {
    // 1E+999999999 is short here and half a gigabyte as an integer.
    if (isLong(number) || Math.abs((long) number.scale()) > MAX_DECIMAL_SCALE) {
      return number.signum() == 0 ? BigInteger.ZERO : null;
    }
    try {
      return number.toBigIntegerExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  static @Nullable BigInteger wholeBetween(long min, long max, GuestValue value) {
    BigInteger number = whole(value);
    return number == null
            || number.compareTo(BigInteger.valueOf(min)) < 0
            || number.compareTo(BigInteger.valueOf(max)) > 0
        ? null
        : number;
  }

  /**
   * Decimals pass if the nearest double prints the same: 0.1 does, 0.1 and 20 more digits do not.
   */
  static @Nullable Double real(GuestValue value) {
    return switch (value) {
      case GuestValue.Real(double number) -> (Double) number;
      case GuestValue.Int(BigInteger number) -> exact(number);
      case GuestValue.Decimal(BigDecimal number) when !isLong(number) -> shortest(number);
      default -> null;
    };
  }

  private static @Nullable Double exact(BigInteger number) {
    double nearest = number.doubleValue();
    return Double.isFinite(nearest) && new BigDecimal(nearest).toBigInteger().equals(number)
        ? (Double) nearest
        : null;
  }

  private static @Nullable Double shortest(BigDecimal number) {
    double nearest = number.doubleValue();
    return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0
        ? (Double) nearest
        : null;
  }

  /** Doubles pass if they are floats or print like one, so 0.1 does. */
  static @Nullable Float single(GuestValue value) {
    Double number = real(value);
    if (number == null) {
      return null;
    }
    float nearest = number.floatValue();
    boolean same =
        Double.compare(nearest, number) == 0
            || Double.compare(Double.parseDouble(Float.toString(nearest)), number) == 0;
    return same ? (Float) nearest : null;
  }

  static @Nullable BigDecimal decimal(GuestValue value) {
    return switch (value) {
      case GuestValue.Decimal(BigDecimal number) -> number;
      case GuestValue.Int(BigInteger number) -> new BigDecimal(number);
      case GuestValue.Real(double number) when Double.isFinite(number) ->
          BigDecimal.valueOf(number);
      default -> null;
    };
  }

  static boolean isNumber(GuestValue value) {
    return value instanceof GuestValue.Int
        || value instanceof GuestValue.Real
        || value instanceof GuestValue.Decimal;
  }

  private static boolean isLong(BigDecimal number) {
    return number.unscaledValue().bitLength() > MAX_DECIMAL_BITS;
  }
}
