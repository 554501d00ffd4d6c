package dev.terrarium.cli;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.SandboxEngine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/**
 * What a command gets from outside: standard streams, environment and engines. Tests pass their
 * own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param environment environment variables
 * @param engines creates the engine
 */
record Host(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Function<EngineConfig, SandboxEngine> engines) {

  /** The reader of standard output is gone, as after {@code | head}. */
  static final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
      super("standard output is closed", cause);
    }
  }

  /** Returns the process's own streams, unbuffered: every write reaches the reader at once. */
  static Host ofProcess() {
    // System.out would swallow the error by which a closed pipe shows.
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    Map<String, String> env = System.getenv();
    boolean capable = !"dumb".equals(env.get("TERM"));
    return new Host(
        System.in,
        out,
        err,
        capable && Terminals.isTerminal(1),
        capable && Terminals.isTerminal(2),
        env,
        SandboxEngine::create);
  }

  /** Writes bytes to standard output. */
  void write(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  /** Writes bytes to standard error; where that is closed there is nobody left to tell. */
  void writeError(byte[] bytes) {
    try {
      err.write(bytes);
      err.flush();
    } catch (IOException e) {
      System.getLogger("dev.terrarium.cli").log(System.Logger.Level.DEBUG, "stderr is closed", e);
    }
  }

  /** Writes text and a line break to standard output. */
  void print(String text) {
    write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes text and a line break to standard error. */
  void printError(String text) {
    writeError((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns colours for standard output; none where it is no terminal or {@code NO_COLOR} is set.
   */
  Style style() {
    return new Style(outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty());
  }
}
