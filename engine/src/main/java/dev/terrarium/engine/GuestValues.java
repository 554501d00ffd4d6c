package dev.terrarium.engine;

import org.jspecify.annotations.Nullable;

/** Copies Java values into guest values. */
final class GuestValues {
  private GuestValues() {}

  static GuestValue copyOf(@Nullable Object value) {
    if (value instanceof Integer n) {
      return new GuestValue.Int(java.math.BigInteger.valueOf(n));
    }
    throw new UnsupportedOperationException(String.valueOf(value));
  }
}
