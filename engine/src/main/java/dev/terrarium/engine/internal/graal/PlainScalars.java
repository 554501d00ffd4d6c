package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.internal.graal.heap.RawFunction;
import java.math.BigInteger;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Copies the numbers and truth values that every guest language keeps as the JVM's own. Asking the
 * polyglot API what such a value is takes longer than all the rest of a short call.
 */
final class PlainScalars {
  /** Beyond, JavaScript's whole numbers are of two kinds. */
  private static final long SAFE = 1L << 53;

  private PlainScalars() {}

  /** Copies a value; null where it is of another kind, which says nothing about it. */
  static @Nullable GuestValue copyOf(Value value) {
    return switch (RawFunction.unwrapped(value)) {
      case Integer number -> new GuestValue.Int(BigInteger.valueOf(number));
      case Long number when Math.abs(number) <= SAFE ->
          new GuestValue.Int(BigInteger.valueOf(number));
      case Boolean truth -> new GuestValue.Bool(truth);
      case null, default -> null;
    };
  }
}
