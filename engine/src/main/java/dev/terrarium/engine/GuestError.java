package dev.terrarium.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception that guest code raised and did not handle, or source text that did not parse, as the
 * language's own users know it.
 *
 * @param type the exception's type, such as {@code ValueError} or {@code TypeError}
 * @param message the exception's message without its type; may be empty
 * @param traceback the text that the language itself would print, without host frames or host paths
 * @param frames the calls that led to the error, outermost first for Python, innermost first for
 *     JavaScript, as in the traceback
 * @param hint what to do instead, where that is known; null otherwise
 */
public record GuestError(
    String type, String message, String traceback, List<GuestFrame> frames, @Nullable String hint) {

  /** Creates an error with an unmodifiable copy of the frames. */
  public GuestError {
    frames = List.copyOf(frames);
  }

  @Override
  public String toString() {
    return message.isEmpty() ? type : type + ": " + message;
  }
}
