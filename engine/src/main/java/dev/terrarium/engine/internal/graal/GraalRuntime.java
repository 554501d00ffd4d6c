package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.graal.heap.ContextImage;
import dev.terrarium.engine.internal.graal.heap.HeapProbe;
import dev.terrarium.engine.internal.graal.heap.ThreadRecord;
import dev.terrarium.engine.internal.graal.js.JavaScriptSupport;
import dev.terrarium.engine.internal.graal.python.PythonSupport;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.Preparation;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** One language on GraalVM: a shared polyglot engine, so that contexts share parsed code. */
public final class GraalRuntime implements GuestRuntime {
  private static final System.Logger LOG = System.getLogger(GraalRuntime.class.getName());
  private static final String INTERPRETER_ONLY = "Interpreted";

  private final LanguageSupport language;
  private final ContextFactory contexts;
  private final SourceCache sources;
  private @Nullable Engine engine; // guarded by this
  private final Map<List<String>, Long> freshBytes = new HashMap<>(); // guarded by this

  private GraalRuntime(LanguageSupport language) {
    this.language = language;
    contexts = new ContextFactory(language);
    sources = new SourceCache(language::source);
  }

  /** Says which languages are on the class path, without loading any. */
  public static Set<Language> languages() {
    return Arrays.stream(Language.values())
        .filter(GraalRuntime::isOnTheClassPath)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOnTheClassPath(Language language) {
    String implementation =
        switch (language) {
          case PYTHON -> "com/oracle/graal/python/PythonLanguage.class";
          case JAVASCRIPT -> "com/oracle/truffle/js/lang/JavaScriptLanguage.class";
        };
    return GraalRuntime.class.getClassLoader().getResource(implementation) != null;
  }

  private synchronized Engine engine() {
    if (engine == null) {
      // Before any class of the language is loaded, so that each is woven once, while it loads.
      Guard.arm();
      engine = contexts.engine();
    }
    return engine;
  }

  /** Creates the runtime of a language. */
  public static GuestRuntime of(Language language) {
    return new GraalRuntime(
        switch (language) {
          case PYTHON -> new PythonSupport();
          case JAVASCRIPT -> new JavaScriptSupport();
        });
  }

  @Override
  public Map<String, SystemTree> systemTrees() {
    return language.systemTrees();
  }

  @Override
  public PreparedGuest prepare(Preparation how) {
    return prepare(Nobody.with(systemTrees()), how);
  }

  @Override
  public Guest open(GuestSetup setup, List<String> modules) {
    return prepare(setup, new Preparation(modules, false)).open(setup);
  }

  private PreparedGuest prepare(GuestSetup first, Preparation how) {
    CurrentSetup setup = new CurrentSetup(first);
    GuestFileSystem files = contexts.files(setup);
    Context context = contexts.context(engine(), setup, files);
    try {
      LanguageBinding binding = language.bind(context, setup);
      how.modules().forEach(module -> preload(binding, module));
      HeapProbe probe = HeapProbe.of(engine(), context);
      var memory = new HeldMemory(probe, freshBytes(probe, how.modules()));
      ContextImage image = how.reusable() ? image(memory.image(binding, files)) : null;
      return new PreparedGraalGuest(setup, context, files, binding, sources, memory, image);
    } catch (RuntimeException | Error e) {
      context.close(true);
      throw e;
    }
  }

  private static void preload(LanguageBinding binding, String module) {
    try {
      binding.preload(module);
    } catch (PolyglotException e) {
      throw new SandboxException(
          "the module %s cannot be preloaded (%s): leave it out of SessionSpec.withPreload"
              .formatted(module, e.getMessage()));
    }
  }

  /** Nothing wrongly clean: what holds anything of an unknown kind serves once. */
  private static @Nullable ContextImage image(ContextImage image) {
    if (image.unknownKinds().isEmpty()) {
      return image;
    }
    LOG.log(Level.DEBUG, "guests are not recycled, since they hold " + image.unknownKinds());
    return null;
  }

  /** Returns what a fresh guest of the language holds: all with the same modules hold the same. */
  private synchronized long freshBytes(HeapProbe probe, List<String> modules) {
    return freshBytes.computeIfAbsent(
        modules, _ -> probe.measureIdle(Long.MAX_VALUE, () -> false).bytes());
  }

  @Override
  public boolean compiled() {
    return !engine().getImplementationName().equals(INTERPRETER_ONLY);
  }

  @Override
  public void leaveThread() {
    if (started()) {
      ThreadRecord.drop();
    }
  }

  private synchronized boolean started() {
    return engine != null;
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close(true);
    }
  }
}
