package dev.terrarium.engine.internal.guard;

import java.lang.StackWalker.StackFrame;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Knows where a guest must not be stopped, since more than the guest would be left half-changed. None
 * of these runs guest code, so a guest cannot stay in them.
 *
 * <p>Reviewed for GraalVM 25.0.3.
 */
final class KillPoints {
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** Classes that change what all guests share, whichever of their methods is running. */
  private static final String[] SHARED = {
    "sun.instrument.",
    "java.lang.ClassLoader",
    "java.lang.invoke.",
    "jdk.internal.loader.",
    "jdk.internal.reflect.",
    "java.util.ServiceLoader",
    "java.util.concurrent.locks.",
    "com.oracle.truffle.api.object.",
    "com.oracle.truffle.object.",
    "com.oracle.truffle.api.library.",
    "com.oracle.truffle.api.staticobject.",
    "com.oracle.truffle.api.instrumentation.",
    "com.oracle.truffle.polyglot.PolyglotEngineImpl",
    "com.oracle.truffle.polyglot.PolyglotLanguageInstance",
    "com.oracle.truffle.polyglot.InstrumentCache",
    "com.oracle.truffle.polyglot.LanguageCache",
  };

  private static final Predicate<StackFrame> UNSAFE = KillPoints::unsafe;

  private static final Predicate<StackFrame> INITIALISER =
      frame -> frame.getMethodName().equals("<clinit>");

  private KillPoints() {}

  /** Says whether the current thread may be stopped here. */
  static boolean safeHere() {
    return !WALKER.walk(KillPoints::anyUnsafe);
  }

  /** Says whether the current thread is initialising a class. */
  static boolean inClassInitialiser() {
    return WALKER.walk(frames -> frames.anyMatch(INITIALISER));
  }

  private static boolean anyUnsafe(Stream<StackFrame> frames) {
    return frames.anyMatch(UNSAFE);
  }

  private static boolean unsafe(StackFrame frame) {
    if (frame.getMethodName().equals("<clinit>")) {
      return true;
    }
    String name = frame.getClassName();
    for (String shared : SHARED) {
      if (name.startsWith(shared)) {
        return true;
      }
    }
    return false;
  }
}
