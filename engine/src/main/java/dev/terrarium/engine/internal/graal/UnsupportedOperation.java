package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import java.util.List;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;

/**
 * Operations that a language implementation has no code for, and forgot to refuse, such as Python's
 * {@code range(3).index(0.5)}. It fails before it has done anything, so the guest may go on.
 */
final class UnsupportedOperation {
  private static final String EXCEPTION = "UnsupportedSpecializationException";
  private static final String TYPE = "SystemError";
  private static final String MESSAGE =
      "the language implementation does not support this operation on these values";

  private UnsupportedOperation() {}

  static boolean isBehind(PolyglotException failure) {
    return failure.isInternalError() && String.valueOf(failure.getMessage()).contains(EXCEPTION);
  }

  static GuestError error(PolyglotException failure) {
    List<GuestFrame> innermost =
        StreamSupport.stream(failure.getPolyglotStackTrace().spliterator(), false)
            .filter(frame -> frame.isGuestFrame() && frame.getSourceLocation() != null)
            .limit(1)
            .map(UnsupportedOperation::frame)
            .toList();
    String place =
        innermost.isEmpty()
            ? ""
            : " (%s:%d)".formatted(innermost.getFirst().file(), innermost.getFirst().line());
    return new GuestError(TYPE, MESSAGE, TYPE + ": " + MESSAGE + place, innermost, null);
  }

  private static GuestFrame frame(StackFrame frame) {
    var place = frame.getSourceLocation();
    return new GuestFrame(
        frame.getRootName(),
        place.getSource().getName(),
        place.getStartLine(),
        place.getStartColumn());
  }
}
