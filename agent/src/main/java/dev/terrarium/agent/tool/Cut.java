package dev.terrarium.agent.tool;

/** Shortens what would be too long to show. */
final class Cut {
  private static final int SHOWN = 80;

  private Cut() {}

  /** A piece of input as it appears in a message. */
  static String shown(String text) {
    return line(text.replace('\n', ' ').replace('\0', '?'), SHOWN);
  }

  /** At most so many characters, with a mark where something is missing. */
  static String line(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, end) + "... (%,d more characters)".formatted(text.length() - end);
  }
}
