package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.SandboxEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this JVM, on real engines unless told otherwise. */
final class Cli {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private OutputStream out = captured;
  private InputStream in = InputStream.nullInputStream();
  private boolean terminal;
  private Function<EngineConfig, SandboxEngine> engines = SandboxEngine::create;

  /** What a command left behind. */
  record Result(int exitCode, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  Cli on(SandboxEngine engine) {
    engines = _ -> engine;
    return this;
  }

  Cli engines(Function<EngineConfig, SandboxEngine> factory) {
    engines = factory;
    return this;
  }

  Cli in(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Cli in(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  Cli in(InputStream stream) {
    in = stream;
    return this;
  }

  Cli out(OutputStream stream) {
    out = stream;
    return this;
  }

  Cli env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** A person reads standard output. */
  Cli onTerminal() {
    terminal = true;
    return this;
  }

  Host host() {
    return new Host(in, out, err, terminal, false, environment, engines);
  }

  Result run(String... args) {
    int code = Main.execute(host(), args);
    return new Result(
        code, captured.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
