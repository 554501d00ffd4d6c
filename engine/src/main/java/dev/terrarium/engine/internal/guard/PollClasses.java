package dev.terrarium.engine.internal.guard;

import com.oracle.truffle.api.CompilerDirectives;
import java.io.IOException;
import java.io.InputStream;
import java.lang.constant.ClassDesc;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Defines the copies of {@link Poll} and {@link LanguagePoll} that woven code calls: one in {@code
 * java.base}, one beside the Truffle API. Nothing is written to disk, and both are visible wherever
 * they are called from, whether the host uses modules or not.
 */
final class PollClasses {
  private static final String JDK_POLL_NAME = "java/lang/TerrariumPoll";
  private static final String LANGUAGE_POLL_NAME = "com/oracle/truffle/api/TerrariumPoll";

  static final ClassDesc JDK_POLL = ClassDesc.ofInternalName(JDK_POLL_NAME);
  static final ClassDesc LANGUAGE_POLL = ClassDesc.ofInternalName(LANGUAGE_POLL_NAME);

  /** The poll class in libraries that were woven beforehand. */
  static final String LIBRARY_POLL_NAME = "com/oracle/truffle/api/TerrariumLibraryPoll";

  private static final ClassDesc LIBRARY_POLL = ClassDesc.ofInternalName(LIBRARY_POLL_NAME);
  private static final ClassDesc OWN_POLL = ClassDesc.of(Poll.class.getName());

  private static final MethodType INSTALL =
      MethodType.methodType(
          void.class, Runnable.class, LongConsumer.class, LongConsumer.class, Consumer.class);

  private static final MethodType INSTALL_REST =
      MethodType.methodType(void.class, Runnable.class, Runnable.class);

  private final MethodHandle alert;

  private PollClasses(MethodHandle alert) {
    this.alert = alert;
  }

  /** Defines both classes and sets what their slow paths do. */
  static PollClasses define(Instrumentation jvm, PollHooks hooks) throws Throwable {
    Lookup base = lookup(jvm, Object.class);
    Class<?> jdkPoll = defineOnce(base);
    lookup(jvm, CompilerDirectives.class).defineClass(renamed(LanguagePoll.class));
    base.findStatic(jdkPoll, "install", INSTALL)
        .invoke(hooks.poll(), hooks.array(), hooks.outside(), hooks.power());
    base.findStatic(jdkPoll, "install", INSTALL_REST).invoke(hooks.loading(), hooks.overflow());
    // which libraries woven beforehand call
    Poll.install(hooks.poll(), hooks.array(), hooks.outside(), hooks.power());
    Poll.install(hooks.loading(), hooks.overflow());
    return new PollClasses(
        base.findStatic(jdkPoll, "alert", MethodType.methodType(void.class, boolean.class)));
  }

  private static Class<?> defineOnce(Lookup base) throws Exception {
    byte[] poll = renamed(Poll.class);
    try {
      return base.defineClass(poll);
    } catch (LinkageError e) {
      throw new GuardException(
          "another copy of Terrarium guards this JVM already: load the engine once, in a class loader that all its users share",
          e);
    }
  }

  /** Says what a class that calls a poll class calls where it was woven beforehand. */
  static ClassDesc inLibrary(ClassDesc polls) {
    return polls.equals(LANGUAGE_POLL) ? LIBRARY_POLL : OWN_POLL;
  }

  /** Returns the poll class for libraries that are woven beforehand. */
  static byte[] libraryPoll() throws IOException {
    return new ClassRenaming(Map.of(internalName(LanguagePoll.class.getName()), LIBRARY_POLL_NAME))
        .apply(bytes(LanguagePoll.class));
  }

  /** Switches the slow path of all polls on or off. */
  void alert(boolean value) {
    Poll.alert(value);
    try {
      alert.invokeExact(value);
    } catch (Throwable e) {
      throw new IllegalStateException("the poll class cannot store a flag", e);
    }
  }

  /**
   * Returns a lookup with full access to a class's package. The package is opened to a module made
   * for this purpose, which nobody else can get classes into, and not to the module of this class.
   */
  private static Lookup lookup(Instrumentation jvm, Class<?> neighbour)
      throws ReflectiveOperationException, IOException {
    Class<?> broker = new BrokerLoader().broker();
    Module owner = neighbour.getModule();
    if (owner.isNamed()) {
      Map<String, Set<Module>> open =
          Map.of(neighbour.getPackageName(), Set.of(broker.getModule()));
      jvm.redefineModule(owner, Set.of(), Map.of(), open, Set.of(), Map.of());
    }
    return (Lookup) broker.getMethod("lookup", Class.class).invoke(null, neighbour);
  }

  private static byte[] renamed(Class<?> source) throws IOException {
    ClassRenaming names =
        new ClassRenaming(
            Map.of(
                internalName(Poll.class.getName()), JDK_POLL_NAME,
                internalName(LanguagePoll.class.getName()), LANGUAGE_POLL_NAME));
    return names.apply(bytes(source));
  }

  private static String internalName(String name) {
    return name.replace('.', '/');
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      if (in == null) {
        throw new IOException("the class file of " + type.getName() + " is missing");
      }
      return in.readAllBytes();
    }
  }

  private static final class BrokerLoader extends ClassLoader {
    BrokerLoader() {
      super(null);
    }

    Class<?> broker() throws IOException {
      byte[] bytes = bytes(LookupBroker.class);
      return defineClass(LookupBroker.class.getName(), bytes, 0, bytes.length);
    }
  }
}
