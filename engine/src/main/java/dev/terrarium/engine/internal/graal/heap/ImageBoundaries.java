package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.AbstractTruffleString;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.ref.ReferenceQueue;
import java.math.BigInteger;
import java.nio.charset.CodingErrorAction;
import java.util.Collections;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What an image of a guest's memory leaves alone, and why. It starts from {@link Boundaries}, which
 * bound measuring: an image needs a closer look, since it writes. What all contexts of an engine
 * share must not be put back, or one guest would undo what another one does; what cannot change
 * need not be. Whatever is not listed is part of the image: a kind that is missing here makes an
 * image larger.
 */
final class ImageBoundaries {
  /** Shared by all contexts of an engine, and growing while any of them runs. */
  private static final Set<Class<?>> SHARED = Set.of(Shape.class, AbstractTruffleString.class);

  /** Constant, or the JVM's own. */
  private static final Set<Class<?>> CONSTANT =
      Set.of(
          BigInteger.class,
          CodingErrorAction.class,
          FileDescriptor.class,
          FileInputStream.class,
          FileOutputStream.class,
          BufferedInputStream.class,
          PrintStream.class,
          // Numbers of Math.random must not come once more.
          SplittableRandom.class,
          Collections.emptyList().getClass());

  /**
   * The machinery of threads. No guest runs while an image is taken or put back, so locks are free;
   * queues of references and executors belong to the JVM's threads as much as to the guest.
   */
  private static final Set<Class<?>> THREADS =
      Set.of(ReferenceQueue.class, Executor.class, Future.class, AbstractOwnableSynchronizer.class);

  /** The same, by the beginnings of the names of classes that are not public. */
  private static final Set<String> SHARED_PACKAGES =
      Set.of(
          "com.oracle.truffle.api.object.",
          "com.oracle.truffle.api.impl.",
          "com.oracle.truffle.api.instrumentation.",
          "com.oracle.truffle.api.nodes.",
          "com.oracle.truffle.api.source.",
          "com.oracle.truffle.api.bytecode.",
          "com.oracle.truffle.api.strings.",
          "com.oracle.truffle.api.dsl.",
          "com.oracle.truffle.runtime.",
          "com.oracle.truffle.host.",
          "com.oracle.truffle.polyglot.",
          "com.oracle.truffle.regex.",
          "com.oracle.graal.python.compiler.",
          "com.oracle.graal.python.pegparser.",
          "com.oracle.graal.python.nodes.",
          "com.oracle.js.parser.",
          "com.oracle.truffle.js.parser.",
          "com.oracle.truffle.js.nodes.",
          "com.ibm.icu.",
          "org.graalvm.shadowed.");

  /** Classes of the languages that are shared like code is, and their constants. */
  private static final Set<String> SHARED_CLASSES =
      Set.of(
          "java.lang.System$In",
          "com.oracle.graal.python.builtins.objects.PNone",
          "com.oracle.graal.python.builtins.objects.PNotImplemented",
          "com.oracle.graal.python.builtins.objects.ellipsis.PEllipsis",
          "com.oracle.graal.python.builtins.objects.type.slots.TpSlot$TpSlotBuiltin",
          "com.oracle.graal.python.builtins.objects.type.slots.TpSlotHashFun$PyObjectHashNotImplemented",
          "com.oracle.graal.python.runtime.sequence.storage.EmptySequenceStorage",
          "com.oracle.truffle.js.runtime.objects.Nullish",
          "com.oracle.truffle.js.runtime.array.DynamicArray",
          "com.oracle.graal.python.builtins.objects.type.MroShape",
          "com.oracle.graal.python.runtime.PythonContext$SharedMultiprocessingData",
          "com.oracle.truffle.js.runtime.builtins.JSFunctionData",
          "com.oracle.truffle.js.runtime.builtins.JSFunctionFactory",
          "com.oracle.truffle.js.runtime.builtins.JSObjectFactory");

  /** A guest's own objects in those packages. */
  private static final Set<String> OWN =
      Set.of(
          "com.oracle.truffle.polyglot.PolyglotContextImpl",
          "com.oracle.truffle.polyglot.PolyglotLanguageContext",
          "com.oracle.truffle.polyglot.PolyglotLanguageContext$Lazy",
          "com.oracle.truffle.polyglot.PolyglotThreadInfo",
          "com.oracle.truffle.polyglot.PolyglotBindings",
          "com.oracle.truffle.api.object.DynamicObject",
          // What closures and suspended generators keep their variables in.
          "com.oracle.truffle.api.impl.FrameWithoutBoxing");

  /** Our own side of a guest: what its binding remembers, and its way to the guest's functions. */
  private static final Set<String> BINDING =
      Set.of(
          "dev.terrarium.engine.internal.graal.python.",
          "dev.terrarium.engine.internal.graal.js.",
          "dev.terrarium.engine.internal.graal.HostFunction",
          "dev.terrarium.engine.internal.graal.GuestFileSystem",
          "org.graalvm.polyglot.Value",
          "org.graalvm.polyglot.Value$");

  /** What bindings share with all others of their language. */
  private static final Set<String> BINDINGS_SHARED =
      Set.of(
          "dev.terrarium.engine.internal.graal.python.PythonHome",
          "dev.terrarium.engine.internal.graal.python.Prelude",
          "dev.terrarium.engine.internal.graal.python.LibraryTree",
          "dev.terrarium.engine.internal.graal.python.CompiledLibrary",
          "dev.terrarium.engine.internal.graal.js.Programs",
          "dev.terrarium.engine.internal.graal.js.JavaScriptSupport",
          "dev.terrarium.engine.internal.graal.js.Scripts");

  /** What keeps its state outside of Java's memory, such as a stream that is being compressed. */
  private static final Set<Class<?>> ELSEWHERE = Set.of(Inflater.class, Deflater.class);

  private ImageBoundaries() {}

  /** Says whether an object cannot be put back. */
  static boolean isElsewhere(Class<?> type) {
    return isAny(ELSEWHERE, type);
  }

  static boolean stopsAt(Class<?> type) {
    String name = type.getName();
    if (BINDING.stream().anyMatch(name::startsWith)) {
      return BINDINGS_SHARED.contains(name);
    }
    if (OWN.contains(name)) {
      return false;
    }
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      if (isShared(part.getName())) {
        return true;
      }
    }
    return isAny(CONSTANT, type)
        || isAny(SHARED, type)
        || isAny(THREADS, type)
        || Boundaries.stopsAt(type);
  }

  /** Guests' objects extend classes of the object model, which are shared only as such. */
  private static boolean isShared(String name) {
    return SHARED_CLASSES.contains(name)
        || (!OWN.contains(name) && SHARED_PACKAGES.stream().anyMatch(name::startsWith));
  }

  private static boolean isAny(Set<Class<?>> kinds, Class<?> type) {
    return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type));
  }
}
