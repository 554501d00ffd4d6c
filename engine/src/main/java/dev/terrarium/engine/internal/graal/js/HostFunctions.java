package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.HostFunction;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/**
 * What the prelude may ask of the host. Programs never see these functions themselves, but a
 * hostile one may get hold of them: so each checks its arguments, and none gives more than the
 * grants do.
 */
final class HostFunctions {
  private static final int MAX_RANDOM_BYTES = 65_536;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Context context;
  private final CurrentSetup setup;
  private final HostFiles files;
  private final ToolBridge tools;
  private @Nullable Hooks hooks;

  HostFunctions(Context context, CurrentSetup setup, LanguageBinding binding) {
    this.context = context;
    this.setup = setup;
    files = new HostFiles(setup::files);
    tools = new ToolBridge(setup, binding);
  }

  /** Completes the circle: these functions need the prelude's, which is given these. */
  void connect(Hooks preludeHooks) {
    hooks = preludeHooks;
    files.connect(preludeHooks);
    tools.connect(preludeHooks);
  }

  ProxyObject proxy() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "write", this::write);
    put(functions, "park", HostFunctions::park);
    put(functions, "clock", _ -> System.nanoTime() / 1e6);
    put(functions, "load", arguments -> context.eval(Scripts.source(arguments[0].asString())));
    put(functions, "compile", this::compile);
    put(functions, "file", files::call);
    put(functions, "digest", this::digest);
    put(functions, "randomBytes", this::randomBytes);
    put(functions, "callTool", tools::call);
    put(functions, "env", _ -> environment());
    return ProxyObject.fromMap(functions);
  }

  private static void put(Map<String, Object> functions, String name, ProxyExecutable function) {
    functions.put(name, new HostFunction(function));
  }

  private @Nullable Object write(Value... arguments) {
    OutputStream stream = arguments[0].asInt() == 2 ? setup.err() : setup.out();
    try {
      stream.write(arguments[1].asString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  private static @Nullable Object park(Value... arguments) {
    try {
      Thread.sleep(Duration.ofNanos((long) (arguments[0].asDouble() * 1e6)));
    } catch (InterruptedException e) {
      // The context is being cancelled, which the guest notices when this returns.
      return null;
    }
    return null;
  }

  /** Compiles the body of a CommonJS module. */
  private Object compile(Value... arguments) {
    String text = arguments[1].asString();
    String body = text.startsWith("#!") ? "//" + text.substring(2) : text;
    Source source =
        Source.newBuilder(
                JavaScriptSupport.ID,
                "(function (exports, require, module, __filename, __dirname) {" + body + "\n})",
                arguments[0].asString())
            .buildLiteral();
    return context.eval(source);
  }

  private Object digest(Value... arguments) {
    try {
      MessageDigest digest = MessageDigest.getInstance(arguments[0].asString());
      return lowering().buffer(digest.digest(HostFiles.bytes(arguments[1])));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Object randomBytes(Value... arguments) {
    byte[] bytes = new byte[Math.clamp(arguments[0].asInt(), 0, MAX_RANDOM_BYTES)];
    RANDOM.nextBytes(bytes);
    return lowering().buffer(bytes);
  }

  private @Nullable Object environment() {
    Map<GuestValue, GuestValue> entries = new LinkedHashMap<>();
    setup
        .grants()
        .environment()
        .forEach(
            (name, value) -> entries.put(new GuestValue.Text(name), new GuestValue.Text(value)));
    return lowering().lower(new GuestValue.Mapping(entries));
  }

  private Lowering lowering() {
    return new Lowering(Objects.requireNonNull(hooks, "connect() comes first"));
  }
}
