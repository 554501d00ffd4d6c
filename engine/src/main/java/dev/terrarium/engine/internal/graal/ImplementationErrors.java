package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestFrame;
import java.util.List;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.SourceSection;
import org.jspecify.annotations.Nullable;

/**
 * Failures of a language implementation, such as of a builtin that was called with something its
 * authors did not think of: {@code range(3).index(0.5)}. To the program they are errors like
 * others, but that it cannot catch them; the session goes on.
 */
public final class ImplementationErrors {
  private static final String OWN_PACKAGE = "dev.terrarium.";
  private static final int MAX_FRAMES = 50;
  private static final String BROKEN_CLASS = ": Could not initialize class";
  private static final String NO_CODE = "UnsupportedSpecializationException";
  private static final String UNSUPPORTED =
      "the language implementation does not support this operation on these values";
  private static final String DEFECT =
      "the language implementation failed here: this is a defect of it, write this another way";

  private ImplementationErrors() {}

  /** Says whether the implementation failed in its own code, and not in ours below it. */
  static boolean isLanguageFailure(PolyglotException failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return failure.isInternalError()
        && !failure.isResourceExhausted()
        && (frames.length == 0 || !frames[0].getClassName().startsWith(OWN_PACKAGE));
  }

  /**
   * Says whether a failure is that of a class whose initialiser failed once, or of a call site that
   * could not be linked once, which the JVM never tries again: not the program's fault, and all
   * sessions of the JVM are concerned.
   *
   * @param text what the failure says, which is all that the polyglot layer keeps of it
   */
  static boolean isDamage(@Nullable String text) {
    return text != null
        && (text.contains(ExceptionInInitializerError.class.getName())
            || text.contains(BootstrapMethodError.class.getName())
            || text.contains(NoClassDefFoundError.class.getName() + BROKEN_CLASS));
  }

  /**
   * Describes such a failure without what it says, which names the implementation's classes.
   *
   * @param type what the language calls errors of its implementation
   */
  public static GuestError describe(String type, PolyglotException failure) {
    List<GuestFrame> frames =
        StreamSupport.stream(failure.getPolyglotStackTrace().spliterator(), false)
            .filter(ImplementationErrors::isOfProgram)
            .limit(MAX_FRAMES)
            .map(ImplementationErrors::frame)
            .toList();
    String message = String.valueOf(failure.getMessage()).contains(NO_CODE) ? UNSUPPORTED : DEFECT;
    StringBuilder traceback = new StringBuilder(type).append(": ").append(message);
    for (GuestFrame frame : frames) {
      traceback.append("\n    at %s (%s)".formatted(frame.function(), frame.file()));
    }
    return new GuestError(type, message, traceback.toString(), frames, null);
  }

  private static boolean isOfProgram(StackFrame frame) {
    SourceSection place = frame.isGuestFrame() ? frame.getSourceLocation() : null;
    return place != null && place.isAvailable() && !place.getSource().isInternal();
  }

  private static GuestFrame frame(StackFrame frame) {
    // Where in the function it was is not known.
    return new GuestFrame(
        frame.getRootName(), frame.getSourceLocation().getSource().getName(), 0, 0);
  }
}
