package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.internal.fs.FilesSpec;
import dev.terrarium.engine.internal.fs.GuestFiles;
import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.graal.heap.HeapProbe;
import dev.terrarium.engine.internal.graal.heap.ThreadRecord;
import dev.terrarium.engine.internal.graal.js.JavaScriptSupport;
import dev.terrarium.engine.internal.graal.python.PythonSupport;
import dev.terrarium.engine.internal.guard.Guard;
import dev.terrarium.engine.internal.guest.Guest;
import dev.terrarium.engine.internal.guest.GuestRuntime;
import dev.terrarium.engine.internal.guest.GuestSetup;
import dev.terrarium.engine.internal.guest.PreparedGuest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/** One language on GraalVM: a shared polyglot engine, so that contexts share parsed code. */
public final class GraalRuntime implements GuestRuntime {
  private static final String INTERPRETER_ONLY = "Interpreted";

  private final LanguageSupport language;
  private final ContextFactory contexts;
  private final SourceCache sources;
  private @Nullable Engine engine; // guarded by this
  private long freshBytes = -1; // guarded by this

  private GraalRuntime(LanguageSupport language) {
    this.language = language;
    contexts = new ContextFactory(language);
    sources = new SourceCache(language::source);
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
  public PreparedGuest prepare() {
    return prepare(nobody());
  }

  @Override
  public Guest open(GuestSetup setup) {
    return prepare(setup).open(setup);
  }

  private PreparedGuest prepare(GuestSetup first) {
    CurrentSetup setup = new CurrentSetup(first);
    Context context = contexts.context(engine(), setup);
    try {
      LanguageBinding binding = language.bind(context, setup);
      HeapProbe probe = HeapProbe.of(engine(), context);
      var memory = new HeldMemory(probe, freshBytes(probe));
      return new PreparedGraalGuest(setup, context, binding, sources, memory);
    } catch (RuntimeException | Error e) {
      context.close(true);
      throw e;
    }
  }

  /** What a guest sees while it is prepared: the language's own files, and nothing else. */
  private GuestSetup nobody() {
    try {
      return new GuestSetup(
          GuestFiles.open(FilesSpec.DEFAULT.withSystemTrees(systemTrees())),
          Limits.standard(),
          Grants.none(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          (tool, _, _) -> {
            throw new IllegalStateException("nobody granted the tool " + tool.name());
          },
          () -> null);
    } catch (IOException e) {
      throw new UncheckedIOException("an empty workspace cannot be opened", e);
    }
  }

  /** Returns what a fresh guest of the language holds: all hold about the same. */
  private synchronized long freshBytes(HeapProbe probe) {
    if (freshBytes < 0) {
      freshBytes = probe.measureIdle(Long.MAX_VALUE, () -> false).bytes();
    }
    return freshBytes;
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
