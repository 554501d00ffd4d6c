package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.ContextLocal;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.InstrumentInfo;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLogger;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.dsl.NodeFactory;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.instrumentation.AllocationReporter;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.library.Library;
import com.oracle.truffle.api.library.LibraryFactory;
import com.oracle.truffle.api.nodes.LanguageInfo;
import com.oracle.truffle.api.nodes.NodeInterface;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.Charset;
import java.security.Provider;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Where walks of a guest's objects stop, and why. Everything that is not listed is entered and
 * counted: a kind that is missing here makes a guest look larger than it is, never smaller. Each
 * group says what a guest can hide behind it.
 */
final class Boundaries {

  /** The JVM's own, shared by everybody. A guest cannot make more of them. */
  private static final Set<Class<?>> JVM =
      Set.of(
          // Static state, which no guest owns.
          AnnotatedElement.class, // classes, methods, fields, packages, modules
          ClassLoader.class,
          ClassValue.class,
          // A thread's locals lead to every other engine and to the host.
          Thread.class,
          ThreadGroup.class,
          ThreadLocal.class,
          // Code.
          MethodHandle.class,
          MethodType.class,
          VarHandle.class,
          // Constants.
          Enum.class,
          Charset.class,
          Locale.class,
          TimeZone.class,
          // The host's logging and security providers.
          Provider.class,
          Logger.class,
          Handler.class);

  /**
   * Code and its caches, which all contexts of an engine share. A guest that makes code, with
   * {@code eval} in a loop, is not charged for the trees.
   */
  private static final Set<Class<?>> CODE =
      Set.of(
          NodeInterface.class,
          NodeFactory.class,
          CallTarget.class,
          Assumption.class,
          FrameDescriptor.class,
          Source.class,
          SourceSection.class,
          Library.class,
          LibraryFactory.class);

  /** The engine's side of a language. */
  private static final Set<Class<?>> ENGINE =
      Set.of(
          TruffleLanguage.class,
          TruffleLanguage.Env.class,
          TruffleLanguage.ContextReference.class,
          TruffleLanguage.LanguageReference.class,
          TruffleInstrument.class,
          TruffleInstrument.Env.class,
          TruffleContext.class,
          TruffleLogger.class,
          TruffleFile.class, // leads to the session's files, which have their own limits
          TruffleSafepoint.class,
          ContextLocal.class,
          ContextThreadLocal.class,
          EventBinding.class,
          AllocationReporter.class,
          InstrumentInfo.class,
          LanguageInfo.class);

  /** The same, of classes that are not public. */
  private static final Set<String> NAMED =
      Set.of(
          "com.oracle.truffle.polyglot.PolyglotEngineImpl",
          "com.oracle.truffle.polyglot.PolyglotImpl",
          "com.oracle.truffle.polyglot.PolyglotLanguage",
          "com.oracle.truffle.polyglot.ObjectSizeCalculator",
          "com.oracle.truffle.polyglot.PolyglotLanguageInstance",
          "com.oracle.truffle.polyglot.PolyglotLoggers$LoggerCache",
          "com.oracle.truffle.polyglot.PolyglotSharingLayer",
          // What the host lent: tools, files, streams, settings.
          "com.oracle.truffle.host.HostObject",
          "com.oracle.truffle.host.HostFunction",
          "com.oracle.truffle.host.HostProxy",
          "com.oracle.truffle.host.HostContext",
          "com.oracle.truffle.api.impl.DispatchOutputStream",
          "com.oracle.truffle.api.TruffleFile$FileSystemContext",
          "com.oracle.truffle.polyglot.PolyglotContextConfig",
          "com.oracle.truffle.polyglot.PolyglotThreadLocalActions",
          // Where objects of a shape keep their fields: one per language.
          "com.oracle.truffle.api.object.LayoutImpl",
          "com.oracle.truffle.api.object.LayoutStrategy",
          // The JavaScript language's side of a context, shared by all its contexts.
          "com.oracle.truffle.js.runtime.JSContext");

  /**
   * Whole packages: the host's side of what it lent to the guest (files, output, tools), and the
   * polyglot API through which it looks at the guest.
   */
  private static final Set<String> PACKAGES =
      Set.of(
          "dev.terrarium.", "org.graalvm.polyglot.", "org.graalvm.options.", "java.lang.foreign.");

  private static final Set<Class<?>> BOXES =
      Set.of(
          Boolean.class,
          Byte.class,
          Character.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class);

  private Boundaries() {}

  static boolean stopsAt(Class<?> type) {
    if (type.isArray()) {
      return false;
    }
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      if (NAMED.contains(part.getName())
          || PACKAGES.stream().anyMatch(part.getName()::startsWith)) {
        return true;
      }
    }
    return isAny(JVM, type) || isAny(CODE, type) || isAny(ENGINE, type);
  }

  private static boolean isAny(Set<Class<?>> kinds, Class<?> type) {
    return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type));
  }

  /** Boxed primitives: small, without identity for guests, partly shared by the JVM. */
  static boolean isBox(Class<?> type) {
    return BOXES.contains(type);
  }
}
