package dev.terrarium.engine.internal.graal;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The one place where engines and contexts are configured, so that what a guest may do can be read
 * here. Everything is denied: the policy makes the polyglot layer check that nothing slips in.
 */
final class ContextFactory {
  private final LanguageSupport language;

  ContextFactory(LanguageSupport language) {
    this.language = language;
  }

  Engine engine() {
    Engine.Builder builder =
        Engine.newBuilder(language.polyglotId())
            .sandbox(SandboxPolicy.CONSTRAINED)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream());
    // Whether code is compiled is reported by SandboxEngine.guarantees(); a library does not print
    // it.
    builder.option("engine.WarnInterpreterOnly", "false");
    language.engineOptions().forEach(builder::option);
    return builder.build();
  }

  /** Returns the files of a guest, for its context. */
  GuestFileSystem files(CurrentSetup setup) {
    return new GuestFileSystem(
        setup::files, text -> Optional.ofNullable(language.moduleFile(text)));
  }

  Context context(Engine engine, CurrentSetup setup, FileSystem files) {
    Map<String, String> environment = new HashMap<>(setup.grants().environment());
    environment.putAll(language.environment());
    return Context.newBuilder(language.polyglotId())
        .engine(engine)
        .sandbox(SandboxPolicy.CONSTRAINED)
        .in(InputStream.nullInputStream())
        .out(new CurrentStream(setup::out))
        .err(new CurrentStream(setup::err))
        .allowHostAccess(HostAccess.CONSTRAINED)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowIO(IOAccess.newBuilder().fileSystem(files).allowHostSocketAccess(false).build())
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .environment(environment)
        .allowCreateThread(false)
        .allowCreateProcess(false)
        .allowNativeAccess(false)
        .allowInnerContextOptions(false)
        .allowValueSharing(false)
        .timeZone(ZoneOffset.UTC)
        .build();
  }
}
