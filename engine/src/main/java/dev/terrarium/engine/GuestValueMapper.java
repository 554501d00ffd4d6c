package dev.terrarium.engine;

/** Converts guest values to Java types. */
final class GuestValueMapper {
  private GuestValueMapper() {}

  static <T> T map(GuestValue value, Class<T> type) {
    throw new UnsupportedOperationException(value + " to " + type);
  }
}
