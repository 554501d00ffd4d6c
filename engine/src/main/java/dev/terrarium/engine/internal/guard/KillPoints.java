package dev.terrarium.engine.internal.guard;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Knows where a guest must not be stopped, since more than the guest would be left half-changed:
 *
 * <ul>
 *   <li>below a class initialiser, which runs once for all guests;
 *   <li>where the language implementation or the JDK changes what guests share;
 *   <li>in the host's own code that a guest has called: tools, files, listeners.
 * </ul>
 *
 * None of these but tools runs for long, and the guest is stopped at the next poll outside.
 *
 * <p>Reviewed for GraalVM 25.0.3: woven code is the only code that throws, and what it changes
 * itself belongs to one context, except for what is listed here.
 */
final class KillPoints {
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** Links call sites. */
  private static final String LINKER = "java.lang.invoke.BootstrapMethodInvoker";

  /** Language code; the host's code starts where the stack has none of these and no library. */
  private static final String[] LANGUAGE = {
    "com.oracle.graal.python.", "com.oracle.truffle.", "com.oracle.js.parser.",
  };

  /** Code that both the host and the languages call. */
  private static final String[] LIBRARIES = {
    "java.",
    "jdk.",
    "javax.",
    "sun.",
    "com.sun.",
    "org.graalvm.",
    "org.bouncycastle.",
    "dev.terrarium.engine.internal.guard.",
  };

  /** Classes that change what all guests share, whichever of their methods is running. */
  private static final String[] SHARED = {
    "sun.instrument.",
    "java.lang.ClassLoader",
    "java.lang.invoke.",
    "jdk.internal.loader.",
    "jdk.internal.reflect.",
    "java.util.ServiceLoader",
    "java.util.ResourceBundle",
    "java.util.concurrent.locks.",
    "java.util.jar.",
    "java.util.zip.ZipFile",
    "java.util.logging.",
    "java.security.Provider",
    "sun.security.jca.",
    "sun.util.",
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

  /**
   * How many frames are looked at. Stacks of guests may be hundreds of thousands of frames deep;
   * what must not be interrupted calls no guest code and is never as deep by itself.
   */
  private static final int NEAR = 1_000;

  private KillPoints() {}

  /** Says whether the current thread may be stopped here. */
  static boolean safeHere() {
    return WALKER.walk(KillPoints::isSafe);
  }

  /** Says whether the current thread is initialising a class. */
  static boolean inClassInitialiser() {
    return WALKER.walk(frames -> frames.limit(NEAR).anyMatch(KillPoints::isInitialiser));
  }

  /**
   * Says whether the current thread is doing what the JVM would remember for good if it failed:
   * initialising a class or linking a call site.
   */
  static boolean mustSucceed() {
    return WALKER.walk(frames ->
        frames
            .limit(NEAR)
            .anyMatch(frame -> isInitialiser(frame) || frame.getClassName().equals(LINKER)));
  }

  private static boolean isSafe(Stream<StackFrame> frames) {
    boolean inLanguage = false;
    for (Iterator<StackFrame> rest = frames.limit(NEAR).iterator(); rest.hasNext(); ) {
      StackFrame frame = rest.next();
      String name = frame.getClassName();
      if (isInitialiser(frame) || startsWithAny(name, SHARED)) {
        return false;
      }
      if (startsWithAny(name, LANGUAGE)) {
        inLanguage = true;
      } else if (!startsWithAny(name, LIBRARIES)) {
        // The host's: either a callback on top, or what entered the guest.
        return inLanguage;
      }
    }
    return inLanguage;
  }

  private static boolean isInitialiser(StackFrame frame) {
    return frame.getMethodName().equals("<clinit>");
  }

  private static boolean startsWithAny(String name, String[] prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
