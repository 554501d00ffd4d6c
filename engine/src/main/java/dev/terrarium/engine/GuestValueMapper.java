package dev.terrarium.engine;

/** Converts guest values to Java types. */
final class GuestValueMapper {
  private GuestValueMapper() {}

  static <T> T map(GuestValue value, Class<T> type) {
    if (type == GuestValue.class) {
      return type.cast(value);
    }
    throw new UnsupportedOperationException(value + " to " + type);
  }
}
